import type { PersonRef } from './common';
import type { Incidents, View, With } from './schemas';

export type AlertProvider = Incidents['AlertProvider'];
export type AlertSeverity = Incidents['AlertSeverity'];
export type AlertState = Incidents['AlertState'];
export type AlertOutcome = Incidents['AlertOutcome'];
export type GroupDecision = Incidents['GroupDecision'];
export type AlertRule = Incidents['AlertRule'];
export type SaveAlertRules = Incidents['SaveAlertRulesRequest'];
export type CreateAlertSource = Incidents['CreateAlertSource'];
export type EditAlertSource = Incidents['EditAlertSource'];
export type AcceptSuggestion = Incidents['AcceptSuggestion'];
type AlertSourceRef = View<Incidents['AlertSourceRef']>;
type AlertIncidentRef = View<Incidents['AlertIncidentRef']>;

export type Alert = With<
  View<
    Incidents['Alert'],
    | 'service'
    | 'environment'
    | 'startedAt'
    | 'endedAt'
    | 'endReason'
    | 'decision'
    | 'reason'
    | 'ruleId'
    | 'ruleName'
    | 'rulesVersion'
    | 'incident'
  >,
  { source: AlertSourceRef; incident: AlertIncidentRef | null }
>;

export type AlertSuggestion = With<
  View<
    Incidents['AlertSuggestion'],
    'service' | 'ruleId' | 'ruleName' | 'recoveredAt' | 'incident' | 'incidentStatus' | 'incidentEndedAt'
  >,
  { source: AlertSourceRef; incident: AlertIncidentRef | null }
>;

export type AlertRules = With<
  View<Incidents['AlertRules'], 'comment' | 'changedBy'>,
  { changedBy: PersonRef | null }
>;

export type AlertSource = With<
  View<Incidents['AlertSource'], 'header' | 'timestampHeader' | 'username' | 'mapping'>,
  { secrets: View<Incidents['AlertSourceSecret'], 'lastUsedAt'>[]; newSecret?: string }
>;

export type HookHealth = With<
  View<Incidents['HookHealth'], 'lastDeliveryAt' | 'lastAppliedAt' | 'lastRefusedAt'>,
  { refusals: View<Incidents['HookRefusal']>[]; states: Record<string, number> }
>;

export type HookDelivery = View<Incidents['HookDelivery'], 'finishedAt' | 'note'>;

/** What a delivery says, as far as people may see it. */
export type HookContent = With<
  Pick<View<Incidents['AlertDeliveryContent']>, 'body' | 'bytes' | 'cut'>,
  { headers: Record<string, string[]> }
>;

/** What connections of every kind have, whatever comes through them. */
export type HookConnection = Pick<AlertSource, 'id' | 'name' | 'address' | 'state' | 'secrets' | 'newSecret'>;

export type AlertTrialResult = With<
  View<Incidents['AlertTrialResult'], 'message'>,
  {
    alerts: View<
      Incidents['TriedAlert'],
      'startedAt' | 'observedAt' | 'service' | 'environment' | 'ruleId' | 'ruleName'
    >[];
  }
>;

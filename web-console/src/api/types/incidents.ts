import type { PersonRef } from './common';
import type { Outcome, Requirement, RetrospectiveStatus } from './retrospectives';
import type { Incidents, View, With } from './schemas';

export type Severity = Incidents['Severity'];
export type SeverityOrigin = Incidents['SeverityOrigin'];
export type IncidentStatus = Incidents['IncidentStatus'];
export type IncidentType = Incidents['IncidentType'];
export type Visibility = Incidents['Visibility'];
export type ResponseLevel = Incidents['ResponseLevel'];
export type ImpactLevel = Incidents['ImpactLevel'];
export type CohortKind = Incidents['CohortKind'];
export type Tristate = Incidents['Certainty'];
export type RoleName = Incidents['IncidentRole'];
export type TimelineKind = Incidents['TimelineEntryKind'];
export type QualityFlag = View<Incidents['QualityFlag']>;

export const MOMENTS = [
  'impactStarted',
  'detected',
  'declared',
  'acknowledged',
  'classifiedMajor',
  'identified',
  'mitigated',
  'resolved',
  'closed',
] as const satisfies readonly (keyof Incidents['Moments'])[];

export type MomentName = (typeof MOMENTS)[number];
export type Moments = Partial<View<Incidents['Moments'], MomentName>>;
export type Impact = View<Incidents['Impact'], keyof Incidents['Impact']>;

export type IncidentSummary = With<
  View<Incidents['IncidentSummary'], 'mitigatedAt' | 'resolvedAt' | 'responseLevel' | 'updateOverdueSince'>,
  { commander: PersonRef | null }
>;

export type SearchHighlight = With<
  View<Incidents['SearchHighlight'], 'entryId' | 'occurredAt'>,
  { parts: View<Incidents['SearchHighlightPart']>[] }
>;

export type SearchHit = With<View<Incidents['SearchHit']>, { highlights: SearchHighlight[] }>;

export type Incident = With<
  View<
    Incidents['Incident'],
    'summary' | 'responsibleTeam' | 'responsibleRole' | 'responseLevel' | 'mergedInto'
  >,
  {
    access: With<View<Incidents['IncidentAccess']>, { people: PersonRef[] }>;
    declaredBy: PersonRef | null;
    commander: PersonRef | null;
    moments: Moments;
    impact: Impact | null;
    assessment: SeverityAssessment;
    boundary: View<Incidents['Boundary'], 'in' | 'out'>;
    executiveSponsor: PersonRef | null;
    fields: Record<string, FieldValue>;
    retrospective: RetrospectiveLink | null;
    followUps: View<Incidents['FollowUpCounts']>;
    qualityFlags: QualityFlag[];
    warnings: Warning[];
  }
>;

/** Something that is worth a look and blocks nothing; answers to changes of people and impact have it too. */
export type Warning = View<Incidents['Warning']>;

export type SeverityAssessment = With<
  View<Incidents['SeverityAssessment'], 'set' | 'reason' | 'setAt' | 'origin' | 'because' | 'rule'>,
  { setBy: PersonRef | null }
>;

/** What custom fields hold, whatever their type. */
export type FieldValue = string | number | boolean;

export type IncidentField = View<Incidents['IncidentField'], 'description' | 'retiredAt'>;

export type ImpactWindow = With<
  View<Incidents['ImpactWindow'], 'service' | 'to' | 'fractionAffected'>,
  { recordedBy: PersonRef; warnings?: Warning[] }
>;

export type ImpactChange = With<
  View<Incidents['ImpactChange'], 'before' | 'after' | 'reason'>,
  { by: PersonRef }
>;

/** A value of a moment that was replaced. */
export type MomentChange = With<
  View<Incidents['MomentChange'], 'before' | 'after' | 'reason'>,
  { moment: MomentName; by: PersonRef }
>;

export type ImpactWindowInput = Partial<Record<keyof Incidents['ImpactWindowRequest'], unknown>>;

export interface ImpactWindows {
  items: ImpactWindow[];
  duration: View<Incidents['ImpactDuration']>;
}

export type CohortImpact = With<
  View<
    Incidents['CohortImpact'],
    | 'service'
    | 'necessity'
    | 'importance'
    | 'customersAffected'
    | 'requestsFailed'
    | 'supportContacts'
    | 'moneyEstimate'
    | 'currency'
    | 'sloId'
    | 'budgetConsumedPct'
    | 'note'
  >,
  { recordedBy: PersonRef; warnings?: Warning[] }
>;

export type CohortImpactInput = Partial<Record<keyof Incidents['ImpactRequest'], unknown>>;

export type RelatedIncident = With<
  View<Incidents['RelatedIncident'], 'note'>,
  { status: IncidentStatus; severity: Severity; recordedBy: PersonRef }
>;

/** The snapshot leaves the retrospective's words open: they are another service's. */
export type RetrospectiveLink = With<
  View<Incidents['RetrospectiveLink'], 'reason'>,
  { status: RetrospectiveStatus; outcome: Outcome; requirement: Requirement }
>;

export type IncidentInput = Partial<Incidents['DeclareIncidentRequest']> & { title: string };

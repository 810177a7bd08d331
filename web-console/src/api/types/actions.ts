import type { PersonRef } from './common';
import type { Actions, Incidents, View, With } from './schemas';

export type ActionStatus = Actions['ActionStatus'];
export type ActionKind = Actions['ActionKind'];
export type ActionTarget = Actions['ActionTarget'];
export type ActionStrength = Actions['ActionStrength'];
export type Priority = Actions['ActionPriority'];
export type LinkState = Actions['LinkState'];
export type VerificationOutcome = Actions['VerificationOutcome'];

export type FollowUp = With<
  View<Incidents['FollowUp'], 'dueAt' | 'verifiedAt'>,
  {
    status: ActionStatus;
    kind: ActionKind | null;
    priority: Priority | null;
    owner: PersonRef | null;
    verifiedBy: PersonRef | null;
    tracker: { key: string | null; url: string | null } | null;
  }
>;

export type TrackerLink = View<Actions['TrackerLink'], Exclude<keyof Actions['TrackerLink'], 'state'>>;

export type ActionSummary = With<
  View<
    Actions['ActionSummary'],
    'incidentId' | 'incidentKey' | 'retrospectiveId' | 'dueAt' | 'originalDueAt'
  >,
  {
    owner: PersonRef | null;
    link: View<Actions['LinkSummary'], 'issueKey' | 'url' | 'remoteStatus'> | null;
    verification: unknown;
  }
>;

export type ActionItem = With<
  View<
    Actions['Action'],
    | 'why'
    | 'expectedEffect'
    | 'doneWhen'
    | 'target'
    | 'strength'
    | 'severity'
    | 'incidentId'
    | 'incidentKey'
    | 'retrospectiveId'
    | 'dueAt'
    | 'originalDueAt'
    | 'blockedBy'
    | 'supersededBy'
  >,
  {
    owner: PersonRef | null;
    approver: PersonRef | null;
    proposedBy: PersonRef | null;
    link: TrackerLink | null;
    verification: Verification | null;
  }
>;

export type Verification = With<
  View<Actions['ActionVerification'], 'dueAt' | 'at' | 'outcome' | 'learned'>,
  { by: PersonRef | null; evidence: { note: string | null; url: string | null } | null }
>;

export type VerificationInput = Actions['ActionJudgement'];
export type ActionTransition = Actions['ActionTransition'];

export type HistoryEntry = With<
  View<Actions['HistoryEntry'], 'oldValue' | 'newValue' | 'reason'>,
  { actor: { id?: string | null; name: string } | null }
>;

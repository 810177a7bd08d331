import type { components as ActionsApi } from './generated/actions';
import type { components as IncidentsApi } from './generated/incidents';

/**
 * The resources of the public API as the console reads them, taken from the types that are generated of the
 * API's snapshots. A snapshot does not say which members of an answer may be empty; this file does.
 */
type Incidents = IncidentsApi['schemas'];
type Actions = ActionsApi['schemas'];

/** An answer: every member is there, those named may be null. */
type View<Schema, Nullable extends keyof Schema = never> = {
  [Name in Exclude<keyof Schema, Nullable>]-?: NonNullable<Schema[Name]>;
} & { [Name in Nullable]: NonNullable<Schema[Name]> | null };

/** An answer whose members of these names are more than the snapshot says. */
type With<Base, Members> = Omit<Base, keyof Members> & Members;

export type Severity = Incidents['Severity'];
export type IncidentStatus = Incidents['IncidentStatus'];
export type IncidentType = Incidents['IncidentType'];
export type Visibility = Incidents['Visibility'];
export type Tristate = Incidents['Certainty'];
export type RoleName = Incidents['IncidentRole'];
export type TimelineKind = Incidents['TimelineEntryKind'];
export type ActionStatus = Actions['ActionItemStatus'];
export type ActionKind = Actions['ActionKind'];
export type ActionTarget = Actions['ActionTarget'];
export type ActionStrength = Actions['ActionStrength'];
export type Priority = Actions['Priority'];
export type LinkState = Actions['LinkState'];
export type VerificationOutcome = Actions['Outcome'];
export type RetrospectiveStatus =
  'UNDECIDED' | 'REQUESTED' | 'DRAFTING' | 'SKIPPED' | 'IN_REVIEW' | 'REVIEWED' | 'PUBLISHED' | 'CLOSED';
export type Requirement = 'REQUIRED' | 'RECOMMENDED' | 'OPTIONAL' | 'NONE';
export type Outcome = 'HOLD' | 'SKIP' | 'UNDECIDED';
export type FactorDomain = 'PEOPLE' | 'PROCESS' | 'TECHNOLOGY';
export type FactorRole =
  'LATENT' | 'TRIGGER' | 'ENABLER' | 'MITIGATOR' | 'WENT_WELL' | 'LUCKY' | 'NOT_CONTRIBUTING';
export type Confidence = 'OBSERVED' | 'INFERRED' | 'SUSPECTED';
export type DispositionKind = 'ACTION' | 'ACCEPTED' | 'NOT_ACTIONABLE' | 'OUT_OF_OUR_HANDS';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export type PersonRef = View<Incidents['PersonRef']>;
export type Me = View<Incidents['MeView']>;
export type ServiceView = Pick<View<Incidents['ServiceView'], 'team'>, 'key' | 'name' | 'team'>;

export const MOMENTS = [
  'impactStarted',
  'detected',
  'declared',
  'acknowledged',
  'identified',
  'mitigated',
  'resolved',
  'closed',
] as const satisfies readonly (keyof Incidents['Moments'])[];
export type MomentName = (typeof MOMENTS)[number];
export type Moments = Partial<View<Incidents['Moments'], MomentName>>;

export type Impact = View<Incidents['Impact'], keyof Incidents['Impact']>;

export type IncidentSummary = With<
  View<Incidents['IncidentSummary'], 'mitigatedAt' | 'resolvedAt'>,
  { commander: PersonRef | null }
>;

export type Incident = With<
  View<Incidents['Incident'], 'summary' | 'responsibleTeam' | 'mergedInto'>,
  {
    access: View<Incidents['IncidentAccess']>;
    declaredBy: PersonRef | null;
    commander: PersonRef | null;
    moments: Moments;
    impact: Impact | null;
    retrospective: RetrospectiveLink | null;
    followUps: View<Incidents['FollowUpCounts']>;
    warnings: View<Incidents['Warning']>[];
  }
>;

/** The snapshot leaves the retrospective's words open: they are another service's. */
export type RetrospectiveLink = With<
  View<Incidents['RetrospectiveLink'], 'reason'>,
  { status: RetrospectiveStatus; outcome: Outcome; requirement: Requirement }
>;

export type IncidentInput = Partial<Incidents['DeclareIncidentRequest']> & { title: string };

export type RoleAssignment = With<
  View<Incidents['RoleAssignment'], 'to'>,
  { person: PersonRef; handoff: { summary: string | null; fromPerson: PersonRef | null } | null }
>;

export type TimelineEntry = With<View<Incidents['TimelineEntry'], 'service'>, { actor: PersonRef | null }>;
export type TimelineInput = Incidents['AddTimelineEntryRequest'];

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

export interface Decision {
  policyVersion: number;
  rule: string | null;
  requirement: Requirement;
  outcome: Outcome;
  reason: string | null;
  facts?: Record<string, unknown> | null;
  by?: PersonRef | null;
  at: string;
}

export interface RetrospectiveSection {
  key: string;
  title: string;
  body: string | null;
  complete: boolean;
  hint?: string | null;
  version: number;
  editedBy?: PersonRef | null;
  updatedAt?: string | null;
}

export interface RetrospectiveSummary {
  id: string;
  key: string;
  incidentId: string;
  incidentKey: string;
  title: string;
  status: RetrospectiveStatus;
  requirement: Requirement;
  depth?: string | null;
  owner: PersonRef | null;
  dueAt: string | null;
  overdue: boolean;
  updatedAt: string;
}

export interface Retrospective extends RetrospectiveSummary {
  template?: string | null;
  decision: Decision | null;
  sections: RetrospectiveSection[];
  allowedTransitions: RetrospectiveStatus[];
  visibility: Visibility;
  version: number;
  createdAt: string;
  publishedAt: string | null;
}

export interface Factor {
  id: string;
  statement: string;
  domain: FactorDomain;
  role: FactorRole;
  category?: string | null;
  confidence: Confidence;
  services: string[];
  timelineEntryIds: string[];
  disposition?: { kind: DispositionKind; reason: string | null } | null;
  withdrawnAt?: string | null;
  version?: number;
}

export interface RetrospectiveAction {
  id: string;
  key: string | null;
  title: string;
  status: ActionStatus;
  owner?: PersonRef | null;
  dueAt?: string | null;
  tracker?: { key: string | null; url: string | null } | null;
  verifiedAt?: string | null;
}

export interface ProposedActionInput {
  title: string;
  why: string;
  expectedEffect?: string;
  doneWhen?: string;
  kind: ActionKind;
  priority: Priority;
  factorIds?: string[];
  incidentId?: string;
}

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
  View<Actions['Verification'], 'dueAt' | 'at' | 'outcome' | 'learned'>,
  { by: PersonRef | null; evidence: { note: string | null; url: string | null } | null }
>;

export type VerificationInput = Actions['VerificationRequest'];
export type ActionTransition = Actions['TransitionRequest'];

export type HistoryEntry = With<
  View<Actions['HistoryEntry'], 'oldValue' | 'newValue' | 'reason'>,
  { actor: { id?: string | null; name: string } | null }
>;

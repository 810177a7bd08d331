import type { components as ActionsApi } from './generated/actions';
import type { components as IncidentsApi } from './generated/incidents';
import type { components as RetrosApi } from './generated/retros';

/**
 * The resources of the public API as the console reads them, taken from the types that are generated of the
 * API's snapshots. A snapshot does not say which members of an answer may be empty; this file does.
 */
type Incidents = IncidentsApi['schemas'];
type Retros = RetrosApi['schemas'];
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
export type ActionStatus = Actions['ActionStatus'];
export type ActionKind = Actions['ActionKind'];
export type ActionTarget = Actions['ActionTarget'];
export type ActionStrength = Actions['ActionStrength'];
export type Priority = Actions['ActionPriority'];
export type LinkState = Actions['LinkState'];
export type VerificationOutcome = Actions['VerificationOutcome'];
export type RetrospectiveStatus = Retros['RetrospectiveStatus'];
export type Requirement = Retros['Requirement'];
export type Outcome = Retros['Outcome'];
export type FactorDomain = Retros['FactorDomain'];
export type FactorRole = Retros['FactorRole'];
export type Confidence = Retros['Confidence'];
export type DispositionKind = Retros['DispositionKind'];
export type Depth = Retros['Depth'];

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

export type Decision = With<
  View<Retros['DecisionView'], 'rule' | 'reason'>,
  { facts: Record<string, unknown> | null; by: PersonRef | null }
>;

export type RetrospectiveSection = With<
  View<Retros['SectionView'], 'body' | 'hint' | 'updatedAt'>,
  { editedBy: PersonRef | null }
>;

export type RetrospectiveSummary = With<
  View<Retros['RetrospectiveSummary'], 'depth' | 'dueAt'>,
  { owner: PersonRef | null }
>;

export type Retrospective = With<
  View<Retros['RetrospectiveView'], 'depth' | 'template' | 'dueAt' | 'publishedAt' | 'noActionsReason'>,
  { owner: PersonRef | null; decision: Decision | null; sections: RetrospectiveSection[] }
>;

export type Factor = With<
  View<Retros['FactorView'], 'category' | 'withdrawnAt' | 'withdrawnReason'>,
  { disposition: { kind: DispositionKind; reason: string | null } | null; recordedBy: PersonRef | null }
>;

/** What is said of a factor; on a change, null takes a category away. */
export type FactorInput = With<Retros['Factor'], { category: string | null }>;

export type RetrospectiveAction = With<
  View<Retros['RetrospectiveAction'], 'key' | 'dueAt' | 'verifiedAt'>,
  {
    status: ActionStatus;
    owner: PersonRef | null;
    verifiedBy: PersonRef | null;
    tracker: { key: string | null; url: string | null } | null;
  }
>;

/** An entry as the retrospective heard of it, for linking factors. */
export type EvidenceEntry = Pick<
  View<Retros['RetrospectiveTimelineEntry']>,
  'id' | 'occurredAt' | 'text' | 'kind'
>;

export type ProposedActionInput = Retros['ActionProposal'];
export type RetrospectiveTransition = Retros['RetrospectiveTransition'];

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

/** The resources of the public API as the console reads them. */

export type Severity = 'SEV0' | 'SEV1' | 'SEV2' | 'SEV3' | 'SEV4' | 'UNKNOWN';
export type IncidentStatus =
  | 'TRIAGE'
  | 'INVESTIGATING'
  | 'IDENTIFIED'
  | 'MITIGATED'
  | 'RESOLVED'
  | 'CLOSED'
  | 'DECLINED'
  | 'MERGED'
  | 'CANCELED';
export type IncidentType =
  | 'AVAILABILITY'
  | 'DEGRADATION'
  | 'GRAY_FAILURE'
  | 'DATA_INTEGRITY'
  | 'SECURITY'
  | 'INTERNAL_TOOLING'
  | 'DEPENDENCY'
  | 'CAPACITY'
  | 'NEAR_MISS'
  | 'EXERCISE'
  | 'MAINTENANCE'
  | 'AMBIGUOUS';
export type Visibility = 'ORGANISATION' | 'RESTRICTED';
export type Tristate = 'YES' | 'NO' | 'UNKNOWN';
export type RetrospectiveStatus =
  'UNDECIDED' | 'REQUESTED' | 'DRAFTING' | 'SKIPPED' | 'IN_REVIEW' | 'REVIEWED' | 'PUBLISHED' | 'CLOSED';
export type Requirement = 'REQUIRED' | 'RECOMMENDED' | 'OPTIONAL' | 'NONE';
export type Outcome = 'HOLD' | 'SKIP' | 'UNDECIDED';
export type ActionStatus =
  | 'PROPOSED'
  | 'OPEN'
  | 'IN_PROGRESS'
  | 'BLOCKED'
  | 'DEFERRED'
  | 'DONE'
  | 'VERIFIED'
  | 'NOT_EFFECTIVE'
  | 'DECLINED'
  | 'CANCELED'
  | 'SUPERSEDED';
export type ActionKind =
  'INVESTIGATE' | 'MITIGATE_NOW' | 'REPAIR' | 'DETECT' | 'MITIGATE_FUTURE' | 'PREVENT' | 'PROCESS' | 'LEARN';
export type Priority = 'P0' | 'P1' | 'P2' | 'P3';
export type LinkState = 'PENDING' | 'LINKED' | 'NEEDS_HUMAN' | 'UNREACHABLE';
export type VerificationOutcome = 'VERIFIED' | 'NOT_EFFECTIVE' | 'NOT_DONE';
export type FactorDomain = 'PEOPLE' | 'PROCESS' | 'TECHNOLOGY';
export type FactorRole =
  'LATENT' | 'TRIGGER' | 'ENABLER' | 'MITIGATOR' | 'WENT_WELL' | 'LUCKY' | 'NOT_CONTRIBUTING';
export type Confidence = 'OBSERVED' | 'INFERRED' | 'SUSPECTED';
export type DispositionKind = 'ACTION' | 'ACCEPTED' | 'NOT_ACTIONABLE' | 'OUT_OF_OUR_HANDS';
export type RoleName =
  | 'COMMANDER'
  | 'DEPUTY'
  | 'SCRIBE'
  | 'SME'
  | 'CUSTOMER_LIAISON'
  | 'INTERNAL_LIAISON'
  | 'RESPONDER'
  | 'OBSERVER'
  | 'REPORTER'
  | 'SUB_TEAM_LEAD';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface PersonRef {
  id: string;
  name: string;
}

export interface Me {
  id: string;
  name: string;
  username: string;
  roles: string[];
  teams: string[];
}

export interface ServiceView {
  key: string;
  name: string;
  description?: string | null;
  team?: string | null;
}

export const MOMENTS = [
  'impactStarted',
  'detected',
  'declared',
  'acknowledged',
  'identified',
  'mitigated',
  'resolved',
  'closed',
] as const;
export type MomentName = (typeof MOMENTS)[number];
export type Moments = Partial<Record<MomentName, string | null>>;

export interface Impact {
  customersAffected?: number | null;
  dataLoss?: Tristate | null;
  dataExposure?: Tristate | null;
  description?: string | null;
}

export interface IncidentSummary {
  id: string;
  key: string;
  title: string;
  status: IncidentStatus;
  severity: Severity;
  type: IncidentType;
  services: string[];
  commander: PersonRef | null;
  visibility: Visibility;
  declaredAt: string;
  mitigatedAt: string | null;
  resolvedAt: string | null;
  updatedAt: string;
}

export interface Incident {
  id: string;
  key: string;
  title: string;
  summary: string | null;
  status: IncidentStatus;
  severity: Severity;
  type: IncidentType;
  services: string[];
  responsibleTeam: string | null;
  visibility: Visibility;
  access: { people: PersonRef[]; teams: string[] } | null;
  declaredBy: PersonRef | null;
  commander: PersonRef | null;
  moments: Moments;
  impact: Impact | null;
  mergedInto: string | null;
  retrospective: {
    id: string;
    key: string;
    status: RetrospectiveStatus;
    outcome: Outcome;
    requirement: Requirement;
    reason: string | null;
  } | null;
  followUps: { total: number; open: number; done: number; verified: number } | null;
  warnings: { code: string; message: string }[];
  allowedTransitions: IncidentStatus[];
  version: number;
  createdAt: string;
  updatedAt: string;
}

export interface IncidentInput {
  title: string;
  summary?: string;
  severity?: Severity;
  type?: IncidentType;
  services?: string[];
  visibility?: Visibility;
  access?: { people: string[]; teams: string[] };
  impact?: Impact;
  status?: IncidentStatus;
}

export interface RoleAssignment {
  id: string;
  person: PersonRef;
  role: RoleName;
  from: string;
  to: string | null;
  handoff: { summary: string | null; fromPerson: PersonRef | null } | null;
}

export interface TimelineEntry {
  id: string;
  kind: string;
  occurredAt: string;
  recordedAt?: string | null;
  text: string;
  audience?: string | null;
  service?: string | null;
  actor?: PersonRef | null;
  automatic?: boolean;
}

export interface FollowUp {
  id: string;
  key: string;
  title: string;
  status: ActionStatus;
  kind?: ActionKind | null;
  priority?: Priority | null;
  owner?: PersonRef | null;
  dueAt?: string | null;
  overdue?: boolean;
  tracker?: { key: string | null; url: string | null } | null;
  verifiedAt?: string | null;
  verifiedBy?: PersonRef | null;
}

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

export interface TrackerLink {
  trackerId?: string | null;
  state: LinkState;
  issueId?: string | null;
  issueKey?: string | null;
  url?: string | null;
  remoteStatus?: string | null;
  message?: string | null;
}

export interface ActionSummary {
  id: string;
  key: string;
  title: string;
  status: ActionStatus;
  kind: ActionKind;
  priority: Priority;
  owner: PersonRef | null;
  incidentId: string | null;
  incidentKey: string | null;
  dueAt: string | null;
  overdue: boolean;
  link?: TrackerLink | null;
  updatedAt: string;
}

export interface ActionItem extends ActionSummary {
  why: string | null;
  expectedEffect: string | null;
  doneWhen: string | null;
  target?: string | null;
  strength?: string | null;
  approver?: PersonRef | null;
  retrospectiveId: string | null;
  factorIds: string[];
  originalDueAt: string | null;
  deferrals: number;
  blockedBy: string | null;
  verification: {
    dueAt: string | null;
    outcome: VerificationOutcome | null;
    by: PersonRef | null;
    at: string | null;
    evidence: { note: string | null; url: string | null } | null;
  } | null;
  visibility: Visibility;
  allowedTransitions: ActionStatus[];
  version: number;
  createdAt: string;
}

export interface HistoryEntry {
  id: string;
  at: string;
  actor: { id?: string | null; name: string } | null;
  field: string;
  oldValue: string | null;
  newValue: string | null;
  reason: string | null;
}

export interface ActionTransition {
  to: ActionStatus;
  reason?: string;
  ownerId?: string;
  dueAt?: string;
  doneWhen?: string;
  blockedBy?: string;
  supersededBy?: string;
}

import type {
  ActionKind,
  ActionStatus,
  ActionStrength,
  ActionTarget,
  Confidence,
  Depth,
  DispositionKind,
  FactorDomain,
  FactorRole,
  IncidentStatus,
  IncidentType,
  LinkState,
  MomentName,
  Outcome,
  Priority,
  Requirement,
  RetrospectiveStatus,
  RoleName,
  Severity,
} from '../api/types';

/** How the console says what the API calls by constant names. */

export const LABEL_UNKNOWN = 'Not known yet';

export const INCIDENT_STATUS: Record<IncidentStatus, string> = {
  TRIAGE: 'In triage',
  INVESTIGATING: 'Investigating',
  IDENTIFIED: 'Identified',
  MITIGATED: 'Mitigated, monitoring',
  RESOLVED: 'Resolved',
  CLOSED: 'Closed',
  DECLINED: 'Declined',
  MERGED: 'Merged',
  CANCELED: 'Canceled',
};

export const SEVERITIES: Severity[] = ['SEV0', 'SEV1', 'SEV2', 'SEV3', 'SEV4', 'UNKNOWN'];

export const SEVERITY_MEANING: Record<Severity, string> = {
  SEV0: 'Critical: threatens the organisation, or data loss or exposure at scale',
  SEV1: 'A critical service is down, or severe for many',
  SEV2: 'Major: many people impaired, no workaround',
  SEV3: 'Minor: partial loss, few people, or a workaround',
  SEV4: 'Low: no customer impact yet',
  UNKNOWN: 'Not known yet: treated as SEV1 until set',
};

export const SEVERITY_OPTIONS = SEVERITIES.map(value => ({
  value,
  label: value === 'UNKNOWN' ? 'Not known yet' : `${value} · ${SEVERITY_MEANING[value]}`,
}));

export const INCIDENT_TYPE: Record<IncidentType, string> = {
  AVAILABILITY: 'Availability',
  DEGRADATION: 'Degradation',
  GRAY_FAILURE: 'Gray failure',
  DATA_INTEGRITY: 'Data integrity',
  SECURITY: 'Security',
  INTERNAL_TOOLING: 'Internal tooling',
  DEPENDENCY: 'Dependency',
  CAPACITY: 'Capacity',
  NEAR_MISS: 'Near miss',
  EXERCISE: 'Exercise',
  MAINTENANCE: 'Maintenance',
  AMBIGUOUS: 'Not clear yet',
};

export const MOMENT: Record<MomentName, string> = {
  impactStarted: 'Impact started',
  detected: 'Detected',
  declared: 'Declared',
  acknowledged: 'Acknowledged',
  identified: 'Identified',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
  closed: 'Closed',
};

export const ROLE: Record<RoleName, string> = {
  COMMANDER: 'Commander',
  DEPUTY: 'Deputy',
  SCRIBE: 'Scribe',
  SME: 'Subject matter expert',
  CUSTOMER_LIAISON: 'Customer liaison',
  INTERNAL_LIAISON: 'Internal liaison',
  RESPONDER: 'Responder',
  OBSERVER: 'Observer',
  REPORTER: 'Reporter',
  SUB_TEAM_LEAD: 'Sub-team lead',
};

export const RETROSPECTIVE_STATUS: Record<RetrospectiveStatus, string> = {
  UNDECIDED: 'To be decided',
  REQUESTED: 'Requested',
  DRAFTING: 'Drafting',
  SKIPPED: 'Skipped',
  IN_REVIEW: 'In review',
  REVIEWED: 'Reviewed',
  PUBLISHED: 'Published',
  CLOSED: 'Closed',
};

export const REQUIREMENT: Record<Requirement, string> = {
  REQUIRED: 'Required',
  RECOMMENDED: 'Recommended',
  OPTIONAL: 'Optional',
  NONE: 'Not required',
};

export const OUTCOME: Record<Outcome, string> = {
  HOLD: 'A retrospective is held',
  SKIP: 'No retrospective',
  UNDECIDED: 'A person decides',
};

export const DEPTH: Record<Depth, string> = { LIGHT: 'Light', STANDARD: 'Standard', DEEP: 'Deep' };

export const DOMAIN: Record<FactorDomain, string> = {
  PEOPLE: 'People',
  PROCESS: 'Process',
  TECHNOLOGY: 'Technology',
};

export const FACTOR_ROLE: Record<FactorRole, string> = {
  LATENT: 'Latent condition',
  TRIGGER: 'Trigger',
  ENABLER: 'Enabled or aggravated it',
  MITIGATOR: 'Limited the impact',
  WENT_WELL: 'Went well',
  LUCKY: 'We were lucky',
  NOT_CONTRIBUTING: 'Observed, not contributing',
};

export const CONFIDENCE: Record<Confidence, string> = {
  OBSERVED: 'Observed',
  INFERRED: 'Inferred',
  SUSPECTED: 'Suspected',
};

export const DISPOSITION: Record<DispositionKind, string> = {
  ACTION: 'Changed by an action',
  ACCEPTED: 'Accepted as it is',
  NOT_ACTIONABLE: 'Not actionable',
  OUT_OF_OUR_HANDS: 'Out of our hands',
};

export const ACTION_STATUS: Record<ActionStatus, string> = {
  PROPOSED: 'Proposed',
  OPEN: 'Open',
  IN_PROGRESS: 'In progress',
  BLOCKED: 'Blocked',
  DEFERRED: 'Deferred',
  DONE: 'Done, not verified',
  VERIFIED: 'Verified',
  NOT_EFFECTIVE: 'Not effective',
  DECLINED: 'Declined',
  CANCELED: 'Canceled',
  SUPERSEDED: 'Superseded',
};

export const ACTION_KIND: Record<ActionKind, string> = {
  INVESTIGATE: 'Investigate',
  MITIGATE_NOW: 'Mitigate now',
  REPAIR: 'Repair',
  DETECT: 'Detect sooner',
  MITIGATE_FUTURE: 'Mitigate in future',
  PREVENT: 'Prevent',
  PROCESS: 'Change the process',
  LEARN: 'Learn',
};

export const PRIORITY: Record<Priority, string> = {
  P0: 'P0 · before anything else',
  P1: 'P1 · next',
  P2: 'P2 · planned',
  P3: 'P3 · when there is room',
};

export const TARGET: Record<ActionTarget, string> = {
  SYSTEM: 'The system',
  INCIDENT_RESPONSE_POLICY: 'Incident response policy',
  MEASUREMENT: 'Measurement',
  MONITORING: 'Monitoring',
  RETROSPECTIVE_STANDARD: 'Retrospective standard',
  TRAINING_STAFFING: 'Training and staffing',
};

export const STRENGTH: Record<ActionStrength, string> = {
  WEAKER: 'Weaker',
  INTERMEDIATE: 'Intermediate',
  STRONGER: 'Stronger',
};

export const LINK_STATE: Record<LinkState, string> = {
  PENDING: 'Being created in the tracker',
  LINKED: 'In step with the tracker',
  NEEDS_HUMAN: 'Needs a person',
  UNREACHABLE: 'The tracker cannot be reached; it is tried again',
};

/** Options of a select from a table of labels. */
export function optionsOf(labels: Record<string, string>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** "NEXT_STEP" as "Next step", for values the console has no words for. */
export function humanise(value: string): string {
  const text = value
    .replaceAll(/[_-]+/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

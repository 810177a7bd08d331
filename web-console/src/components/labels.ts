import type {
  ChannelMaking,
  ChatKind,
  BuddyKind,
  CommanderAssignment,
  EscalationBasis,
  EscalationOutcome,
  TaskStatus,
  ActionKind,
  ActionStatus,
  ActionStrength,
  ActionTarget,
  CohortKind,
  ChangeKind,
  ChangeState,
  Confidence,
  Depth,
  DetectionGap,
  DetectionSource,
  DispositionKind,
  FactorDomain,
  FactorRole,
  ImpactLevel,
  IncidentField,
  ImportFormat,
  ImportRowOutcome,
  ImportState,
  SlackChoice,
  SlackOutcome,
  SlackSkipReason,
  IncidentStatus,
  IncidentType,
  LinkState,
  MessageAudience,
  MessageStatus,
  MomentName,
  Outcome,
  Priority,
  QualityFlag,
  Requirement,
  ResponseLevel,
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

export const RESPONSE_LEVEL: Record<ResponseLevel, string> = {
  INDIVIDUAL: 'One person',
  TEAM: 'One team',
  COORDINATED: 'Several teams, coordinated',
  CRISIS: 'Crisis: the organisation',
};

export const IMPACT_LEVEL: Record<ImpactLevel, string> = {
  NONE: 'No impact',
  GRAY: 'Gray: not healthy, not broken',
  DEGRADED: 'Degraded',
  PARTIAL_OUTAGE: 'Partial outage',
  FULL_OUTAGE: 'Full outage',
};

export const COHORT_KIND: Record<CohortKind, string> = {
  CUSTOMERS: 'Customers',
  INTERNAL: 'Colleagues (internal customers)',
};

export const MOMENT: Record<MomentName, string> = {
  impactStarted: 'Impact started',
  detected: 'Detected',
  declared: 'Declared',
  acknowledged: 'Acknowledged',
  classifiedMajor: 'Classified as major',
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

export const ESCALATION_BASIS: Record<EscalationBasis, string> = {
  EXPERTISE: 'They know this',
  CONNECTION: 'They know who knows',
  ROTA: 'It is their turn',
  BUDDY: 'Somebody I trust',
};

export const ESCALATION_OUTCOME: Record<EscalationOutcome, string> = {
  JOINED: 'Joined',
  ADVISED: 'Gave advice',
  REDIRECTED: 'Named somebody else',
  DECLINED: 'Could not come',
  NO_ANSWER: 'No answer',
};

export const TASK_STATUS: Record<TaskStatus, string> = {
  OPEN: 'Open',
  IN_PROGRESS: 'In progress',
  DONE: 'Done',
  CANCELED: 'Canceled',
};

export const BUDDY_KIND: Record<BuddyKind, string> = {
  BUDDY: 'Buddy, for anything',
  ONE_HOP_AWAY: 'One hop away, for a certain thing',
};

/** How a commander is found, and what that means where there is none yet. */
export const COMMANDER_ASSIGNMENT: Record<CommanderAssignment, { label: string; hint: string }> = {
  ON_CALL_ROTATION: { label: 'Whoever is on call', hint: 'The person on call takes command.' },
  FIRST_RESPONDER: { label: 'The first responder', hint: 'Whoever responds first takes command.' },
  MOST_EXPERT: { label: 'Who knows most', hint: 'Whoever knows most about it takes command.' },
  MOST_SENIOR: { label: 'The most senior', hint: 'The most senior responder takes command.' },
  DEDICATED: { label: 'A dedicated commander', hint: 'One of the dedicated commanders takes command.' },
  DECLARER: { label: 'You declare it, you run it', hint: 'Whoever declares has command from then on.' },
};

export const MESSAGE_AUDIENCE: Record<MessageAudience, string> = {
  CUSTOMER: 'Customers',
  INTERNAL: 'Internal teams',
  LEADERSHIP: 'Leadership',
};

export const MESSAGE_AUDIENCE_HINT: Record<MessageAudience, string> = {
  CUSTOMER: 'Goes to the public status feed where that is on, unless the incident is restricted.',
  INTERNAL: 'For everybody who may see the incident.',
  LEADERSHIP: 'For managers, administrators, auditors, and those who lead the response.',
};

export const MESSAGE_STATUS: Record<MessageStatus, string> = {
  DRAFT: 'Draft',
  APPROVED: 'Approved, not sent',
  SENT: 'Sent',
  WITHDRAWN: 'Withdrawn',
};

export const DETECTION_SOURCE: Record<DetectionSource, string> = {
  MONITORING_ALERT: 'Monitoring alert',
  SLO_BURN: 'SLO burn',
  SYNTHETIC_CHECK: 'Synthetic check',
  CORRECTNESS_CHECK: 'Correctness check',
  CUSTOMER_REPORT: 'Customer report',
  INTERNAL_REPORT: 'Internal report',
  PARTNER_OR_VENDOR: 'Partner or vendor',
  SECURITY_RESEARCHER: 'Security researcher',
  CHANGE_AUTHOR: 'Whoever made the change',
  UNKNOWN: 'Not known yet',
};

export const DETECTION_GAP: Record<DetectionGap, string> = {
  NONE: 'None: the signal reached people',
  NO_ALERT: 'No alert for it',
  ALERT_NOISY: 'The alert was lost in noise',
  ALERT_LOW_PRIORITY: 'The alert had a low priority',
  ALERT_UNROUTED: 'The alert reached nobody',
};

export const CHANGE_STATE: Record<ChangeState, string> = {
  PLANNED: 'Planned',
  STARTED: 'Under way',
  FINISHED: 'Finished',
  CANCELED: 'Canceled',
  FAILED: 'Failed',
  ROLLED_BACK: 'Rolled back',
};

export const CHANGE_KIND: Record<ChangeKind, string> = {
  DEPLOY: 'Deploy',
  CANARY_STAGE: 'Canary stage',
  FLAG: 'Feature flag',
  CONFIG: 'Configuration',
  ROLLBACK: 'Rollback',
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

export const IMPORT_STATE: Record<ImportState, string> = {
  UPLOADING: 'Waits for its file',
  QUEUED: 'Queued',
  RUNNING: 'Running',
  COMPLETED: 'Done',
  FAILED: 'Failed',
  CANCELED: 'Canceled',
};

export const SLACK_OUTCOME: Record<SlackOutcome, string> = {
  NEW: 'New',
  CORRECTED: 'Edited in Slack',
  UNCHANGED: 'Already there',
  KEPT: 'Corrected here, kept',
  UNREADABLE: 'Unreadable',
  REFUSED: 'Refused',
};

export const SLACK_SKIPPED: Record<SlackSkipReason, string> = {
  DELETED: 'deleted in Slack',
  NOTICE: 'notices of Slack itself',
  EMPTY: 'empty',
  OUT_OF_RANGE: 'outside the time asked for',
  APP: 'from apps',
  REPLY: 'replies in threads',
  NOT_CHOSEN: 'neither pinned nor marked as asked for',
  DUPLICATE: 'twice in the file',
};

export const SLACK_TAKING: Record<NonNullable<SlackChoice['take']>, string> = {
  ALL: 'All messages',
  PINNED: 'Only pinned ones',
  REACTED: 'Only those with a reaction',
};

export const SLACK_APPS: Record<NonNullable<SlackChoice['apps']>, string> = {
  ALERTS: 'Only alerts',
  ALL: 'All of them',
  NONE: 'None',
};

export const SLACK_NAMING: Record<NonNullable<SlackChoice['people']>, string> = {
  LINKED: 'As they are called here',
  NAME: 'As in Slack',
  PSEUDONYM: 'Person A, Person B …',
  NONE: 'Not at all',
};

export const IMPORT_OUTCOME: Record<ImportRowOutcome, string> = {
  PENDING: 'Not yet',
  CREATED: 'New',
  UPDATED: 'Updated',
  UNCHANGED: 'Unchanged',
  KEPT: 'Edited here, kept',
  REFUSED: 'Refused',
};

export const IMPORT_FORMAT: Record<ImportFormat, string> = {
  JSONL: 'JSON, one record a line',
  JSON: 'JSON, a list',
  CSV: 'Table (CSV)',
  STATUSPAGE_JSON: 'Statuspage, JSON',
  STATUSPAGE_ATOM: 'Statuspage, history feed',
};

export const QUALITY_FLAG: Record<QualityFlag['flag'], string> = {
  UNREADABLE: 'cannot be read as a time',
  OUT_OF_ORDER: 'cannot be in this order',
  IN_FUTURE: 'lies in the future',
  OUT_OF_RANGE: 'is no plausible year',
  AMBIGUOUS_LOCAL_TIME: 'is a local time that the clocks skipped or repeated',
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

export const FIELD_TYPE: Record<IncidentField['type'], string> = {
  TEXT: 'Text',
  NUMBER: 'Number',
  BOOLEAN: 'Yes or no',
  DATE: 'Day',
  URL: 'Web address',
  CHOICE: 'One of several values',
};

export const CHAT_KIND: Record<ChatKind, string> = { SLACK: 'Slack', TEAMS: 'Teams' };

export const CHANNEL_MAKING: Record<ChannelMaking, string> = {
  NEVER: 'No channel',
  PUBLIC: 'A public channel',
  PRIVATE: 'A private channel',
};

/** What Afterword wants to do in a chat, by the kind of the wish. */
export const CHAT_WISH: Record<string, string> = {
  CHANNEL: 'Channel',
  OPENING: 'First message',
  TOPIC: 'Topic',
  MEMBER: 'Member',
};

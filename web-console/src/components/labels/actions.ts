import type {
  ActionKind,
  ActionStatus,
  ActionStrength,
  ActionTarget,
  LinkState,
  Priority,
} from '../../api/types';

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

import type {
  Confidence,
  Depth,
  DispositionKind,
  FactorDomain,
  FactorRole,
  Outcome,
  Requirement,
  RetrospectiveStatus,
} from '../../api/types';

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

export const POLICY_MODE: Record<string, string> = {
  UNIVERSAL: 'Every incident gets one; rules choose depth and due date',
  TAILORED: 'The rule that matches decides',
  COMMANDER_DISCRETION: 'A person decides; rules recommend',
};

export const COMPLIANCE_STATE: Record<string, string> = {
  WAITING: 'Clock not started',
  OPEN: 'Open',
  LATE: 'Late',
  DONE: 'Done',
};

export const CLOCK_START: Record<string, string> = {
  DETECTED: 'detected',
  CLASSIFIED_MAJOR: 'classified as major',
  MITIGATED: 'mitigated',
};

import type {
  Causality,
  EntryAudience,
  EntryPhase,
  EntryPrecision,
  EntryTag,
  Mitigation,
  MitigationResult,
  SymptomOrCause,
} from '../../api/types';

/** Words for what an entry of the timeline says beside its text. */

export const PHASE: Record<EntryPhase, string> = {
  BEFORE: 'Before',
  ONSET: 'Onset',
  RESPONSE: 'Response',
  RECOVERY: 'Recovery',
  AFTER: 'After',
};

export const CAUSALITY: Record<Causality, string> = {
  UNJUDGED: 'Not judged',
  DIRECT: 'Direct',
  INDIRECT: 'Indirect',
  NECESSARY: 'Necessary',
  IRRELEVANT: 'Irrelevant',
};

export const SYMPTOM_OR_CAUSE: Record<SymptomOrCause, string> = { SYMPTOM: 'Symptom', CAUSE: 'Cause' };

export const TAG: Record<EntryTag, string> = {
  REDUNDANT: 'Redundant work',
  SKIPPED: 'Skipped step',
  EXPECTATION: 'Different expectations',
};

export const AUDIENCE: Record<EntryAudience, string> = {
  CUSTOMER: 'Customers',
  PUBLIC: 'The public',
  ORGANISATION: 'The organisation',
  RESPONDERS: 'Responders only',
  PRIVATE: 'Its author only',
};

export const PRECISION: Record<EntryPrecision, string> = {
  EXACT: 'Exact',
  MINUTE: 'To the minute',
  APPROXIMATE: 'Approximate',
  DATE: 'The day only',
};

export const MITIGATION: Record<Mitigation, string> = {
  ROLLBACK: 'Rollback',
  FEATURE_ROLLBACK: 'Rollback of one feature',
  SCALE: 'Scaling',
  FAILOVER: 'Failover',
  RESTART: 'Restart',
  CONFIG: 'Configuration',
  DATA_FIX: 'Data fix',
  TRAFFIC: 'Traffic',
  OTHER: 'Something else',
};

export const MITIGATION_RESULT: Record<MitigationResult, string> = {
  WORKED: 'Worked',
  PARTLY: 'Worked in part',
  NO_EFFECT: 'No effect',
  WORSE: 'Made it worse',
  UNKNOWN: 'Not known yet',
};

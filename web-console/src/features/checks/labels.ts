import type { CheckOutcome, DueState } from '../../api/types';

export const CHECK_OUTCOME: Record<CheckOutcome, string> = {
  PASS: 'Passed',
  FAIL: 'Failed',
  SKIPPED: 'Skipped',
};

export const DUE_STATE: Record<DueState, string> = {
  SCHEDULED: 'Scheduled',
  DUE_SOON: 'Due soon',
  OVERDUE: 'Overdue',
  RETIRED: 'Retired',
};

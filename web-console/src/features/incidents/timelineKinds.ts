import type { TimelineKind } from '../../api/types';

/** Words for the kinds of timeline entries. */
export const KIND: Record<TimelineKind, string> = {
  NOTE: 'Note',
  OBSERVATION: 'Observation',
  DECISION: 'Decision',
  ACTION_TAKEN: 'Action taken',
  ACTION_OUTCOME: 'Outcome',
  HYPOTHESIS_PROPOSED: 'Hypothesis',
  HYPOTHESIS_RULED_OUT: 'Hypothesis ruled out',
  MITIGATION_ATTEMPTED: 'Mitigation tried',
  DETECTION_SIGNAL: 'Detection signal',
  CUSTOMER_REPORT: 'Customer report',
  STATUS_CHANGED: 'Status',
  SEVERITY_CHANGED: 'Severity',
  ROLE_ASSIGNED: 'Role',
  ROLE_HANDED_OFF: 'Command handed off',
  ESCALATION_REQUESTED: 'Escalation',
  ESCALATION_ANSWERED: 'Escalation answered',
  TASK_ASSIGNED: 'Task',
  TASK_DONE: 'Task done',
  RUNBOOK_FOLLOWED: 'Runbook followed',
  RUNBOOK_DEVIATED: 'Runbook left',
  CHANGE_DEPLOY: 'Deploy',
  CHANGE_CANARY_STAGE: 'Canary stage',
  CHANGE_ROLLBACK: 'Rollback',
  CHANGE_CONFIG: 'Configuration change',
  CHANGE_FLAG: 'Feature flag',
  COMMUNICATION_INTERNAL: 'Internal communication',
  COMMUNICATION_EXTERNAL: 'External communication',
  RECOVERY_SIGNAL: 'Recovery signal',
  BREAKTHROUGH: 'Breakthrough',
  MISCOMMUNICATION: 'Miscommunication',
  SENTIMENT: 'How it felt',
  BACKGROUND: 'Background',
  DETAILS_CHANGED: 'Details changed',
  ACCESS_OPENED: 'Access opened',
};

/** Kinds a person writes, by what they are about. */
export const WRITABLE_KINDS: { group: string; items: TimelineKind[] }[] = [
  {
    group: 'What happened',
    items: ['NOTE', 'OBSERVATION', 'DETECTION_SIGNAL', 'CUSTOMER_REPORT', 'RECOVERY_SIGNAL', 'BACKGROUND'],
  },
  {
    group: 'What was thought and done',
    items: [
      'DECISION',
      'HYPOTHESIS_PROPOSED',
      'HYPOTHESIS_RULED_OUT',
      'ACTION_TAKEN',
      'ACTION_OUTCOME',
      'MITIGATION_ATTEMPTED',
      'RUNBOOK_FOLLOWED',
      'RUNBOOK_DEVIATED',
      'BREAKTHROUGH',
    ],
  },
  {
    group: 'Changes',
    items: ['CHANGE_DEPLOY', 'CHANGE_CANARY_STAGE', 'CHANGE_ROLLBACK', 'CHANGE_CONFIG', 'CHANGE_FLAG'],
  },
  {
    group: 'People',
    items: [
      'ESCALATION_REQUESTED',
      'ESCALATION_ANSWERED',
      'TASK_ASSIGNED',
      'TASK_DONE',
      'COMMUNICATION_INTERNAL',
      'COMMUNICATION_EXTERNAL',
      'MISCOMMUNICATION',
      'SENTIMENT',
    ],
  },
];

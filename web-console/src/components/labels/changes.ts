import type { ChangeKind, ChangeState, DetectionGap, DetectionSource } from '../../api/types';

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

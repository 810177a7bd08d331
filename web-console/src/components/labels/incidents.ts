import type {
  CohortKind,
  ImpactLevel,
  IncidentStatus,
  IncidentType,
  MomentName,
  ResponseLevel,
  Severity,
  SeverityOrigin,
  Visibility,
} from '../../api/types';

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

/** What has set a severity. */
export const SEVERITY_ORIGIN: Record<SeverityOrigin, string> = {
  PERSON: 'Set by a person',
  RULE: 'Set by a rule about alerts',
  CHECK: 'Set by a correctness check',
  BURN: 'Set by an SLO burn',
  IMPORT: 'Set by the imported record',
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

export const VISIBILITY: Record<Visibility, string> = {
  ORGANISATION: 'Everybody with a role',
  RESTRICTED: 'Only people and teams who are named',
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

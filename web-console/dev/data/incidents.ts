import type { Incident, IncidentStatus } from '../../src/api/types/index.ts';
import { DAY, HOUR, MINUTE, ago, nextId } from './clock.ts';
import { SERVICES, ref } from './people.ts';

/** Made-up incidents. */

export const INCIDENT_MOVES: Record<IncidentStatus, IncidentStatus[]> = {
  TRIAGE: ['INVESTIGATING', 'DECLINED', 'MERGED', 'CANCELED'],
  INVESTIGATING: ['IDENTIFIED', 'MITIGATED', 'RESOLVED', 'MERGED', 'CANCELED'],
  IDENTIFIED: ['INVESTIGATING', 'MITIGATED', 'RESOLVED', 'MERGED', 'CANCELED'],
  MITIGATED: ['RESOLVED', 'INVESTIGATING', 'IDENTIFIED'],
  RESOLVED: ['CLOSED', 'INVESTIGATING'],
  CLOSED: ['RESOLVED'],
  DECLINED: ['TRIAGE'],
  MERGED: ['INVESTIGATING'],
  CANCELED: ['TRIAGE'],
};

function incident(n: number, title: string, part: Partial<Incident> & { declared: number }): Incident {
  const { declared, ...rest } = part;
  const status = part.status ?? 'INVESTIGATING';
  return {
    id: nextId(),
    key: `INC-${n}`,
    title,
    summary: null,
    status,
    severity: 'UNKNOWN',
    type: 'AMBIGUOUS',
    services: [],
    responsibleTeam: null,
    visibility: 'ORGANISATION',
    access: { people: [], teams: [] },
    declaredBy: ref(2),
    commander: null,
    impact: { customersAffected: null, dataLoss: 'UNKNOWN', dataExposure: 'UNKNOWN', description: null },
    assessment: {
      set: part.severity && part.severity !== 'UNKNOWN' ? part.severity : null,
      reason: null,
      setBy: ref(2),
      setAt: ago(declared),
      origin: part.severity && part.severity !== 'UNKNOWN' ? ('PERSON' as const) : null,
      computed: 'UNKNOWN',
      because: null,
      rule: null,
      escalatesAs: part.severity && part.severity !== 'UNKNOWN' ? part.severity : 'SEV1',
    },
    responseLevel: null,
    boundary: { in: null, out: null },
    responsibleRole: null,
    executiveSponsor: null,
    labels: [],
    fields: {},
    mergedInto: null,
    retrospective: null,
    followUps: { total: 0, open: 0, done: 0, verified: 0 },
    source: 'NATIVE' as const,
    qualityFlags: [],
    warnings: [],
    allowedTransitions: INCIDENT_MOVES[status],
    version: 3,
    createdAt: ago(declared),
    updatedAt: ago(declared / 2),
    ...rest,
    moments: { declared: ago(declared), ...rest.moments },
  };
}

export const incidents: Incident[] = [
  incident(48, 'Card payments time out for customers in the EU', {
    declared: 34 * MINUTE,
    severity: 'SEV1',
    status: 'INVESTIGATING',
    type: 'AVAILABILITY',
    services: ['checkout', 'card-gateway'],
    commander: ref(2),
    declaredBy: ref(3),
    summary:
      'Roughly **one in three** card payments from EU storefronts times out after 30 seconds. PayPal and invoices work. Seen since 09:10 on the [checkout dashboard](https://grafana.example/d/checkout).',
    responseLevel: 'COORDINATED',
    responsibleTeam: 'payments',
    responsibleRole: 'Head of payments',
    executiveSponsor: ref(5),
    boundary: { in: 'Card payments of storefronts in the EU', out: 'Refunds that were late the day before' },
    labels: ['eu', 'black-friday'],
    fields: { region: 'eu-west', regulatorTold: false, vendorTicket: 'https://support.example/tickets/4711' },
    assessment: {
      set: 'SEV1',
      reason: 'The storefronts of our two largest customers are among them.',
      setBy: ref(2),
      setAt: ago(20 * MINUTE),
      origin: 'PERSON',
      computed: 'SEV2',
      because: 'Card payers in the EU: partial outage, necessity 5, importance 5.',
      rule: 'impact-2',
      escalatesAs: 'SEV1',
    },
    moments: { impactStarted: ago(52 * MINUTE), detected: ago(41 * MINUTE), acknowledged: ago(33 * MINUTE) },
    impact: {
      customersAffected: 18400,
      dataLoss: 'NO',
      dataExposure: 'UNKNOWN',
      description: 'Customers paying by card in the EU could not check out on the first attempt.',
    },
  }),
  incident(47, 'Search results are stale by several hours', {
    declared: 5 * HOUR,
    severity: 'SEV3',
    status: 'MITIGATED',
    type: 'DEGRADATION',
    services: ['search'],
    commander: ref(3),
    moments: { detected: ago(5.4 * HOUR), mitigated: ago(2 * HOUR) },
  }),
  incident(46, 'Suspicious sign-ins on two internal accounts', {
    declared: 20 * HOUR,
    severity: 'SEV2',
    status: 'IDENTIFIED',
    type: 'SECURITY',
    services: ['identity'],
    commander: ref(5),
    visibility: 'RESTRICTED',
    access: { people: [ref(2), ref(4)], teams: ['platform'] },
    moments: { detected: ago(21 * HOUR), identified: ago(18 * HOUR) },
  }),
  incident(45, 'Somebody reports missing order confirmations', {
    declared: 22 * HOUR,
    status: 'TRIAGE',
    declaredBy: ref(6),
  }),
  incident(42, 'A configuration push emptied the card gateway’s routing table', {
    declared: 6 * DAY,
    severity: 'SEV1',
    status: 'RESOLVED',
    type: 'AVAILABILITY',
    services: ['card-gateway', 'checkout'],
    commander: ref(2),
    responsibleTeam: 'payments',
    warnings: [
      { code: 'commander-is-expert', message: 'The commander was also listed as a subject matter expert.' },
    ],
    moments: {
      impactStarted: ago(6 * DAY + 26 * MINUTE),
      detected: ago(6 * DAY + 14 * MINUTE),
      acknowledged: ago(6 * DAY - 2 * MINUTE),
      identified: ago(6 * DAY - 31 * MINUTE),
      mitigated: ago(6 * DAY - 58 * MINUTE),
      resolved: ago(6 * DAY - 97 * MINUTE),
    },
    impact: {
      customersAffected: 41250,
      dataLoss: 'NO',
      dataExposure: 'NO',
      description:
        'Customers could not pay by card anywhere for 1 h 24 min. No card data was lost or exposed.',
    },
  }),
  incident(39, 'Warehouse sync ran twice', {
    declared: 12 * DAY,
    severity: 'SEV4',
    status: 'CLOSED',
    type: 'NEAR_MISS',
    services: ['warehouse-sync'],
    commander: ref(3),
    moments: {
      detected: ago(12 * DAY),
      mitigated: ago(12 * DAY - 20 * MINUTE),
      resolved: ago(12 * DAY - HOUR),
      closed: ago(9 * DAY),
    },
  }),
  incident(38, 'Exercise: region failover', {
    declared: 15 * DAY,
    severity: 'SEV3',
    status: 'CLOSED',
    type: 'EXERCISE',
    services: ['checkout', 'identity'],
    commander: ref(4),
    moments: {
      mitigated: ago(15 * DAY - 44 * MINUTE),
      resolved: ago(15 * DAY - 60 * MINUTE),
      closed: ago(14 * DAY),
    },
  }),
  ...Array.from({ length: 30 }, (_, i) =>
    incident(
      37 - i,
      ['Slow sign-in', 'Delayed e-mail', 'Report export times out', 'Disk pressure on batch nodes'][i % 4]! +
        ` (${37 - i})`,
      {
        declared: (20 + i * 3) * DAY,
        severity: (['SEV3', 'SEV4', 'SEV2'] as const)[i % 3],
        status: i % 7 === 3 ? 'CANCELED' : 'CLOSED',
        services: [SERVICES[i % 5]!.key],
        commander: i % 4 ? ref(2 + (i % 3)) : null,
      },
    ),
  ),
];

import type {
  ActionItem,
  ActionStatus,
  Factor,
  HistoryEntry,
  Incident,
  IncidentStatus,
  Me,
  Retrospective,
  RetrospectiveStatus,
  RoleAssignment,
  ServiceView,
  TimelineEntry,
  TimelineKind,
} from '../src/api/types/index.ts';

/** Made-up records for looking at the console without a running stack. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const start = Date.now();
export const ago = (millis: number) => new Date(start - millis).toISOString();
const ahead = (millis: number) => new Date(start + millis).toISOString();

let counter = 0;
export const nextId = () => `019ac000-0000-7000-8000-${String(++counter).padStart(12, '0')}`;

const person = (n: number, name: string, username: string, roles: string[], teams: string[] = []): Me => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  name,
  username,
  roles,
  teams,
});

export const PEOPLE: Me[] = [
  person(1, 'Amara Okafor', 'admin', ['admin']),
  person(2, 'Carlos Mendes', 'commander', ['responder', 'viewer'], ['payments']),
  person(3, 'Rin Tanaka', 'responder', ['responder'], ['payments']),
  person(4, 'Farah Haddad', 'facilitator', ['facilitator'], ['platform']),
  person(5, 'Maya Lindqvist', 'manager', ['manager'], ['platform']),
  person(6, 'Victor Osei', 'viewer', ['viewer']),
  person(7, 'Aino Virtanen', 'auditor', ['auditor']),
  person(8, 'Sam Novak', 'stranger', []),
];

export const ref = (n: number) => ({ id: PEOPLE[n - 1]!.id, name: PEOPLE[n - 1]!.name });

export const SERVICES: ServiceView[] = [
  { key: 'checkout', name: 'Checkout', team: 'payments' },
  { key: 'card-gateway', name: 'Card gateway', team: 'payments' },
  { key: 'search', name: 'Search', team: 'discovery' },
  { key: 'identity', name: 'Identity', team: 'platform' },
  { key: 'warehouse-sync', name: 'Warehouse sync', team: 'logistics' },
];

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

export const RETROSPECTIVE_MOVES: Record<RetrospectiveStatus, RetrospectiveStatus[]> = {
  UNDECIDED: ['DRAFTING', 'SKIPPED'],
  REQUESTED: ['DRAFTING', 'SKIPPED'],
  DRAFTING: ['IN_REVIEW'],
  SKIPPED: ['DRAFTING'],
  IN_REVIEW: ['DRAFTING', 'REVIEWED'],
  REVIEWED: ['PUBLISHED', 'DRAFTING'],
  PUBLISHED: ['CLOSED', 'DRAFTING'],
  CLOSED: ['DRAFTING'],
};

export const ACTION_MOVES: Record<ActionStatus, ActionStatus[]> = {
  PROPOSED: ['OPEN', 'DECLINED', 'SUPERSEDED'],
  OPEN: ['IN_PROGRESS', 'DONE', 'DEFERRED', 'CANCELED', 'SUPERSEDED'],
  IN_PROGRESS: ['BLOCKED', 'DONE', 'OPEN', 'DEFERRED', 'CANCELED', 'SUPERSEDED'],
  BLOCKED: ['IN_PROGRESS', 'DEFERRED', 'CANCELED'],
  DEFERRED: ['OPEN'],
  DONE: ['VERIFIED', 'NOT_EFFECTIVE', 'IN_PROGRESS'],
  NOT_EFFECTIVE: ['OPEN', 'SUPERSEDED'],
  VERIFIED: [],
  DECLINED: [],
  CANCELED: [],
  SUPERSEDED: [],
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
      rule: 'impact-1',
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

/** What an entry of the timeline says when nobody has judged it. */
export const PLAIN_ENTRY = {
  precision: 'EXACT',
  originalTime: null,
  audience: 'ORGANISATION',
  service: null,
  actorRole: null,
  importedFrom: null,
  phase: 'RESPONSE',
  phaseSet: false,
  causality: 'UNJUDGED',
  causalityReason: null,
  symptomOrCause: null,
  starred: false,
  detail: null,
  correctedAt: null,
  version: 0,
} as const;

const entry = (
  kind: TimelineKind,
  minutes: number,
  text: string,
  who: number | null,
  automatic = false,
): TimelineEntry => ({
  id: nextId(),
  kind,
  occurredAt: ago(minutes * MINUTE),
  recordedAt: ago(minutes * MINUTE - 20_000),
  text,
  ...PLAIN_ENTRY,
  actor: who ? ref(who) : null,
  automatic,
  source: automatic ? 'AUTO' : 'HUMAN',
  tags: [],
  evidence: [],
});

export const timelines = new Map<string, TimelineEntry[]>();
for (const item of incidents) {
  timelines.set(item.id, [
    entry('STATUS_CHANGED', (start - Date.parse(item.createdAt)) / MINUTE, 'Declared', 3, true),
  ]);
}
const base = 6 * 24 * 60;
timelines
  .get(incidents[0]!.id)!
  .push(
    entry('DETECTION_SIGNAL', 41, 'Alert “checkout success rate below 92 %” fired in the EU.', null),
    entry('ROLE_ASSIGNED', 33, 'Carlos Mendes became commander', 3, true),
    entry('OBSERVATION', 30, 'Timeouts only on the new acquirer route; other routes answer in 200 ms.', 3),
    entry(
      'HYPOTHESIS_PROPOSED',
      24,
      'Connection pool towards the acquirer is exhausted after this morning’s deploy.',
      3,
    ),
    entry('SEVERITY_CHANGED', 22, 'Severity changed from unknown to SEV1', 2, true),
    entry(
      'MITIGATION_ATTEMPTED',
      12,
      'Routing 50 % of EU traffic to the second acquirer.\nWatching error rate for ten minutes before moving the rest.',
      2,
    ),
    entry(
      'COMMUNICATION_EXTERNAL',
      8,
      'Status page: “Card payments in the EU may be slow. We are working on it.”',
      4,
    ),
  );
Object.assign(timelines.get(incidents[0]!.id)![3]!, {
  starred: true,
  causality: 'DIRECT',
  causalityReason: 'Only the new route fails, and it fails from the minute of the deploy on.',
  symptomOrCause: 'SYMPTOM',
  actorRole: 'SME',
  evidence: [
    { url: 'https://graphs.example.org/d/acquirer', label: 'Answer times by route', capturedAt: null },
  ],
});
Object.assign(timelines.get(incidents[0]!.id)![4]!, {
  tags: ['EXPECTATION'],
  precision: 'APPROXIMATE',
  correctedAt: ago(10 * MINUTE),
  version: 1,
});
timelines
  .get(incidents[4]!.id)!
  .push(
    entry('CHANGE_CONFIG', base + 26, 'Routing configuration v311 rolled out to all regions at once.', 3),
    entry(
      'DETECTION_SIGNAL',
      base + 14,
      'Customers report failing card payments; the alert fired two minutes later.',
      null,
    ),
    entry(
      'HYPOTHESIS_RULED_OUT',
      base - 22,
      'Not the acquirer: their status page and our probes are green.',
      2,
    ),
    entry('BREAKTHROUGH', base - 31, 'The routing table in the gateway is empty since v311.', 3),
    entry('CHANGE_ROLLBACK', base - 55, 'Configuration rolled back to v310.', 3),
    entry('RECOVERY_SIGNAL', base - 58, 'Card success rate back at 98.9 %.', null),
    entry('STATUS_CHANGED', base - 58, 'Status changed from identified to mitigated', 2, true),
    entry('STATUS_CHANGED', base - 97, 'Status changed from mitigated to resolved', 2, true),
  );

export const roles = new Map<string, RoleAssignment[]>();
for (const item of incidents) {
  roles.set(
    item.id,
    item.commander
      ? [
          {
            id: nextId(),
            person: item.commander,
            role: 'COMMANDER',
            subTeam: null,
            from: item.createdAt,
            to: null,
            handoff: null,
          },
        ]
      : [],
  );
}
roles.get(incidents[0]!.id)!.push({
  id: nextId(),
  person: ref(4),
  role: 'INTERNAL_LIAISON',
  subTeam: null,
  from: ago(20 * MINUTE),
  to: null,
  handoff: null,
});

const SECTIONS: [string, string, string, boolean, string | null][] = [
  [
    'stakeholder-messages',
    'Messages to stakeholders',
    'Between 14:34 and 15:58 UTC customers could not pay by card. Invoices and PayPal worked.\n\nNo card data was lost or exposed.',
    true,
    null,
  ],
  [
    'monitoring-context',
    'Monitoring context',
    '- Card success rate fell from 98.9 % to 0 % within 40 seconds.\n- The alert compares five-minute averages, so it fired **14 minutes** later than a customer wrote.',
    true,
    null,
  ],
  [
    'communication-timeline',
    'Communication timeline',
    '- 14:48 detected by a customer’s message\n- 15:02 declared, commander assigned\n- 15:33 routing table found empty\n- 15:57 rolled back to `v310`',
    true,
    null,
  ],
  [
    'contributing-factors',
    'Contributing factors',
    'Several conditions had to come together; none of them would have been enough.',
    false,
    'Two factors have no disposition yet: say what becomes of each.',
  ],
  [
    'technical-analysis',
    'Technical analysis',
    '',
    false,
    'Say how the code should work, how it usually works, and what it did this time.',
  ],
  ['follow-up-actions', 'Follow-up actions', '', true, null],
  [
    'narrative',
    'Narrative',
    '',
    false,
    'Start with things as they should be, then what disrupted them, how it was for customers and for responders, and what was learned.',
  ],
];

function retrospective(
  n: number,
  about: Incident,
  status: RetrospectiveStatus,
  part: Partial<Retrospective> = {},
): Retrospective {
  const item: Retrospective = {
    id: nextId(),
    key: `RET-${n}`,
    incidentId: about.id,
    incidentKey: about.key,
    title: about.title,
    status,
    requirement: 'REQUIRED',
    depth: 'STANDARD',
    template: 'seven-elements-v1',
    owner: ref(4),
    dueAt: ahead(4 * DAY),
    overdue: false,
    decision: {
      policyVersion: 3,
      rule: 'Major incidents',
      requirement: 'REQUIRED',
      outcome: 'HOLD',
      reason:
        'SEV1 on card-gateway with more than 10,000 customers affected: a retrospective is required within ten business days.',
      facts: {
        severity: 'SEV1',
        type: 'AVAILABILITY',
        services: ['card-gateway', 'checkout'],
        durationMinutes: 84,
        customersAffected: 41250,
        dataLoss: 'NO',
        responders: 5,
      },
      by: null,
      at: ago(6 * DAY - 59 * MINUTE),
    },
    sections: SECTIONS.map(([key, title, body, complete, hint]) => ({
      key,
      title,
      body,
      complete,
      hint,
      version: 1,
      editedBy: complete ? ref(4) : null,
      updatedAt: ago(3 * DAY),
    })),
    allowedTransitions: RETROSPECTIVE_MOVES[status],
    visibility: 'ORGANISATION',
    version: 5,
    createdAt: ago(6 * DAY),
    updatedAt: ago(DAY),
    publishedAt: null,
    ...part,
  };
  about.retrospective = {
    id: item.id,
    key: item.key,
    status,
    outcome: item.decision!.outcome,
    requirement: item.requirement,
    reason: item.decision!.reason,
  };
  return item;
}

export const retrospectives: Retrospective[] = [
  retrospective(7, incidents[4]!, 'DRAFTING'),
  retrospective(6, incidents[1]!, 'UNDECIDED', {
    owner: null,
    requirement: 'OPTIONAL',
    depth: 'LIGHT',
    sections: [],
    decision: {
      policyVersion: 3,
      rule: 'Everything else',
      requirement: 'OPTIONAL',
      outcome: 'UNDECIDED',
      reason: 'SEV3 without customers affected: a person decides.',
      facts: { severity: 'SEV3', durationMinutes: 204 },
      by: null,
      at: ago(2 * HOUR),
    },
  }),
  retrospective(5, incidents[5]!, 'PUBLISHED', { publishedAt: ago(3 * DAY), owner: ref(5) }),
  retrospective(4, incidents[6]!, 'IN_REVIEW', {
    overdue: true,
    dueAt: ago(2 * DAY),
    requirement: 'RECOMMENDED',
  }),
];

const main = retrospectives[0]!;
const story = timelines.get(incidents[4]!.id)!;
export const factors = new Map<string, Factor[]>([
  [
    main.id,
    [
      {
        id: nextId(),
        statement: 'A configuration change reaches every region at once, without a canary stage.',
        domain: 'PROCESS',
        role: 'LATENT',
        category: 'release',
        confidence: 'OBSERVED',
        services: ['card-gateway'],
        timelineEntryIds: [story[1]!.id],
        disposition: { kind: 'ACTION', reason: null },
        version: 1,
      },
      {
        id: nextId(),
        statement: 'An empty routing table is accepted as valid configuration.',
        domain: 'TECHNOLOGY',
        role: 'TRIGGER',
        category: 'configuration',
        confidence: 'OBSERVED',
        services: ['card-gateway'],
        timelineEntryIds: [story[4]!.id],
        disposition: null,
        version: 1,
      },
      {
        id: nextId(),
        statement: 'The previous configuration was one command away and known to everybody on call.',
        domain: 'PEOPLE',
        role: 'MITIGATOR',
        category: 'knowledge and training',
        confidence: 'INFERRED',
        services: [],
        timelineEntryIds: [],
        disposition: null,
        version: 1,
      },
    ] as unknown as Factor[],
  ],
]);

function action(n: number, title: string, status: ActionStatus, part: Partial<ActionItem> = {}): ActionItem {
  return {
    id: nextId(),
    key: `ACT-${n}`,
    title,
    status,
    kind: 'PREVENT',
    priority: 'P1',
    owner: ref(3),
    incidentId: incidents[4]!.id,
    incidentKey: incidents[4]!.key,
    retrospectiveId: main.id,
    factorIds: [],
    why: 'The configuration reached every region within 40 seconds. With one region first, a person would have seen it before customers did.',
    expectedEffect: 'A bad routing table stays in one region and is rolled back by itself.',
    doneWhen:
      'A deliberately empty table is pushed in the exercise and stays in the canary region for ten minutes.',
    target: 'SYSTEM',
    strength: 'STRONGER',
    approver: null,
    proposedBy: null,
    supersededBy: null,
    severity: null,
    dueAt: ahead(9 * DAY),
    originalDueAt: ahead(9 * DAY),
    deferrals: 0,
    overdue: false,
    blockedBy: null,
    link: {
      state: 'LINKED',
      issueId: '10021',
      issueKey: `PAY-${200 + n}`,
      url: `https://jira.example/browse/PAY-${200 + n}`,
      remoteStatus: 'In Progress',
      message: null,
    },
    verification: null,
    visibility: 'ORGANISATION',
    allowedTransitions: ACTION_MOVES[status],
    version: 4,
    createdAt: ago(5 * DAY),
    updatedAt: ago(DAY),
    ...part,
  };
}

export const actions: ActionItem[] = [
  action(17, 'Roll configuration out region by region', 'IN_PROGRESS'),
  action(16, 'Refuse an empty routing table', 'DONE', {
    kind: 'REPAIR',
    verification: { dueAt: ahead(12 * DAY), outcome: null, by: null, at: null, evidence: null },
    link: {
      state: 'LINKED',
      issueKey: 'PAY-216',
      url: 'https://jira.example/browse/PAY-216',
      remoteStatus: 'Done',
    },
  }),
  action(15, 'Alert on the rate of failing payments, not on its five-minute average', 'VERIFIED', {
    kind: 'DETECT',
    owner: ref(2),
    priority: 'P0',
    verification: {
      dueAt: null,
      outcome: 'VERIFIED',
      by: ref(4),
      at: ago(DAY),
      evidence: {
        note: 'Stopped the acquirer stub in staging: the alert fired after **35 seconds**.',
        url: 'https://grafana.example/d/alert-drill',
      },
    },
  }),
  action(14, 'Write down who may approve a worldwide push', 'PROPOSED', {
    owner: null,
    kind: 'PROCESS',
    priority: 'P2',
    dueAt: null,
    originalDueAt: null,
    link: null,
    doneWhen: null,
    strength: 'WEAKER',
  }),
  action(12, 'Make warehouse sync idempotent', 'BLOCKED', {
    overdue: true,
    dueAt: ago(3 * DAY),
    originalDueAt: ago(20 * DAY),
    deferrals: 1,
    blockedBy: 'the new message schema',
    owner: ref(2),
    incidentKey: 'INC-39',
    incidentId: incidents[5]!.id,
    link: {
      state: 'NEEDS_HUMAN',
      issueKey: null,
      message: 'The project LOG does not accept the issue type “Task”.',
    },
  }),
  action(9, 'Add a synthetic card payment in every region', 'OPEN', {
    overdue: true,
    dueAt: ago(8 * DAY),
    originalDueAt: ago(8 * DAY),
    priority: 'P2',
    kind: 'DETECT',
    link: { state: 'UNREACHABLE', issueKey: 'PAY-209', url: 'https://jira.example/browse/PAY-209' },
  }),
];

const change = (
  days: number,
  who: number | null,
  field: string,
  from: string | null,
  to: string,
  reason: string | null = null,
): HistoryEntry => ({
  id: nextId(),
  at: ago(days * DAY),
  actor: who ? ref(who) : { name: 'somebody in the tracker' },
  field,
  oldValue: from,
  newValue: to,
  reason,
});

export const history = (item: ActionItem): HistoryEntry[] => [
  change(1, null, 'status', 'OPEN', item.status, 'The issue moved to “In Progress”'),
  change(4, 4, 'status', 'PROPOSED', 'OPEN'),
  change(4, 4, 'owner', null, 'Rin Tanaka'),
  change(5, 4, 'status', null, 'PROPOSED', 'Proposed in RET-7'),
];

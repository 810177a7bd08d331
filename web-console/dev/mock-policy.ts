import type {
  ComplianceStep,
  Explanation,
  HolidaySettings,
  Policy,
  ProposedSkip,
  Retrospective,
  SkipReport,
  TeamSkips,
} from '../src/api/types/index.ts';
import { DAY, HOUR, ago, ahead } from './data/clock.ts';
import { incidents } from './data/incidents.ts';
import { ref } from './data/people.ts';
import { now, ok, page, problem, type Call, type Reply } from './mock-reply.ts';

const NOTHING = { template: 'seven-elements', approvals: [], regulations: [], steps: [] };

const policy: Policy = {
  version: 3,
  active: true,
  mode: 'TAILORED',
  note: 'A fifth of the budget asks for an urgent action',
  undecidedAfterDays: 7,
  rules: [
    {
      ...NOTHING,
      name: 'A fifth of the error budget',
      when: { minBudgetPercent: 20 },
      requirement: 'REQUIRED',
      depth: 'DEEP',
      mandatoryAction: 'P0',
      approvals: ['LEGAL'],
      regulations: ['NIS2'],
      dueIn: { n: 3, unit: 'CALENDAR_DAYS' },
    },
    {
      ...NOTHING,
      name: 'Major incidents',
      when: { severities: ['SEV0', 'SEV1'], minCustomersAffected: 1000 },
      requirement: 'REQUIRED',
      depth: 'STANDARD',
      dueIn: { n: 10, unit: 'BUSINESS_DAYS', region: 'de-by' },
      skip: { approval: true, expiresInDays: 30 },
    },
    { ...NOTHING, name: 'Everything else', requirement: 'OPTIONAL', depth: 'LIGHT' },
  ],
  publishedBy: ref(5),
  publishedAt: ago(20 * DAY),
};

const FILE = `# Retrospective policy, version 3. The first rule that matches wins.
mode: TAILORED
undecidedAfterDays: 7
rules:
  - name: A fifth of the error budget
    when:
      minBudgetPercent: 20
    requirement: REQUIRED
    depth: DEEP
    mandatoryAction: P0
  - name: Major incidents
    when:
      severities: [SEV0, SEV1]
      minCustomersAffected: 1000
    requirement: REQUIRED
    dueIn: {n: 10, unit: BUSINESS_DAYS, region: de-by}
  - name: Everything else
    requirement: OPTIONAL
    depth: LIGHT
`;

/** A file is sent as it is, and its tag is that of the policy. */
export function policies({ method }: Call, part?: string): Reply {
  if (part === 'trial') return ok(trial());
  if (part === 'file' && method === 'GET') return { status: 200, body: FILE, etag: `"${policy.version}"` };
  if (part === 'file') Object.assign(policy, { version: policy.version + 1, publishedAt: now() });
  return ok(policy);
}

function trial() {
  const before = {
    rule: 'Everything else',
    requirement: 'OPTIONAL',
    outcome: 'UNDECIDED',
    depth: 'LIGHT',
    dueAt: null,
    template: 'seven-elements',
  };
  const after = {
    ...before,
    rule: 'Major incidents',
    requirement: 'REQUIRED',
    outcome: 'HOLD',
    depth: 'STANDARD',
  };
  const none = { any: 0, requirement: 0, outcome: 0, depth: 0, due: 0, terms: 0 };
  const changes = { any: 12, requirement: 9, outcome: 9, depth: 9, due: 12, terms: 3 };
  const sample = incidents.slice(0, 2).map(one => ({
    incidentKey: one.key,
    title: one.title,
    decided: true,
    before,
    after: { ...after, dueAt: ahead(9 * DAY) },
  }));
  const moves = [{ from: 'OPTIONAL', to: 'REQUIRED', incidents: 9 }];
  return {
    incidents: 399,
    decided: 38,
    neverAsked: 361,
    factsChanged: 4,
    before: { held: 61, skipped: 0, undecided: 338 },
    after: { held: 70, skipped: 0, undecided: 329 },
    policyVersion: policy.version,
    changes,
    moves,
    rules: [
      {
        position: 0,
        rule: 'A fifth of the error budget',
        takes: 0,
        unknown: 361,
        changes: none,
        moves: [],
        sample: [],
      },
      { position: 1, rule: 'Major incidents', takes: 61, unknown: 14, changes, moves, sample },
      { position: 2, rule: 'Everything else', takes: 338, unknown: 0, changes: none, moves: [], sample: [] },
    ],
  };
}

const holidays: HolidaySettings = {
  regions: [{ key: 'de-by', name: 'Bavaria', dates: ['2026-12-25', '2026-12-26', '2027-01-06'] }],
  defaultRegion: 'de-by',
  version: 2,
  changedBy: ref(5),
  changedAt: ago(30 * DAY),
};

export function holidaySettings({ method, body }: Call): Reply {
  if (method === 'PUT') Object.assign(holidays, body, { version: holidays.version + 1 });
  return ok(holidays);
}

export function skipReport(): Reply {
  const shown = (team: string | null, decisions: number, skipped: number, adjusted: number): TeamSkips => ({
    team,
    suppressed: false,
    decisions,
    skipped,
    skipRate: skipped / decisions,
    adjustedSkipRate: adjusted,
    coveredMix: 1,
    againstPolicy: 1,
    byDiscretion: skipped,
    undecided: 2,
  });
  const hidden = { ...shown('search', 1, 0, 0), suppressed: true };
  const report: SkipReport = {
    from: ago(90 * DAY),
    to: ago(0),
    method: 'Direct standardisation: skip rates by severity, weighted by the severities of the organisation.',
    minimum: 5,
    organisation: shown(null, 48, 9, 0.19),
    teams: [shown('payments', 31, 7, 0.17), hidden],
    commanders: { commanders: 6, lowerQuartile: 0.05, median: 0.18, upperQuartile: 0.55 },
  };
  return ok(report);
}

export function explanation(retrospective: Retrospective): Reply {
  const rule = (position: number, name: string, part: object) => ({
    position,
    rule: name,
    won: false,
    requirement: 'REQUIRED',
    outcome: 'HOLD',
    depth: 'STANDARD',
    template: 'seven-elements',
    dueAt: null,
    terms: null,
    parts: [],
    ...part,
  });
  const budget = rule(0, 'A fifth of the error budget', {
    matches: 'UNKNOWN',
    parts: [{ fact: 'minBudgetPercent', asked: 'more than 20 %', seen: null, holds: 'UNKNOWN' }],
  });
  const major = rule(1, 'Major incidents', {
    matches: 'YES',
    won: true,
    parts: [
      { fact: 'severities', asked: 'SEV0 or SEV1', seen: 'severity is SEV1', holds: 'YES' },
      {
        fact: 'minCustomersAffected',
        asked: 'at least 1,000',
        seen: '41,250 customers were affected',
        holds: 'YES',
      },
    ],
  });
  const rest = rule(2, 'Everything else', { matches: 'YES', requirement: 'OPTIONAL', depth: 'LIGHT' });
  return ok({
    decided: true,
    at: retrospective.decision?.at ?? null,
    policyVersion: 3,
    mode: 'TAILORED',
    facts: retrospective.decision?.facts ?? null,
    rules: [budget, major, rest],
    alternatives: [rest],
    unknown: [budget],
  } as unknown as Explanation);
}

const steps: ComplianceStep[] = [
  {
    key: 'nis2-early-warning',
    name: 'NIS2: early warning',
    regulation: 'NIS2',
    from: 'CLASSIFIED_MAJOR',
    startedAt: ago(30 * HOUR),
    dueAt: ago(6 * HOUR),
    state: 'DONE',
    doneAt: ago(20 * HOUR),
    doneBy: ref(4),
    note: 'Reference 2026-0117',
  },
  {
    key: 'nis2-notification',
    name: 'NIS2: incident notification',
    regulation: 'NIS2',
    from: 'CLASSIFIED_MAJOR',
    startedAt: ago(30 * HOUR),
    dueAt: ahead(42 * HOUR),
    state: 'OPEN',
    doneAt: null,
    doneBy: null,
    note: null,
  },
];

export function compliance({ query, me, method, body }: Call, about: Retrospective, key?: string): Reply {
  if (method === 'GET') return page(about.key === 'RET-7' ? steps : [], query);
  const step = steps.find(one => one.key === key);
  if (!step) return problem(404, 'There is no such step');
  const doneBy = { id: me.id, name: me.name };
  return ok(Object.assign(step, { state: 'DONE', doneAt: now(), doneBy, note: body.note ?? null }));
}

let proposed: ProposedSkip | null = { by: ref(4), reason: 'Covered by RET-5', at: ago(3 * HOUR) };

export function skipProposal({ method }: Call, about: Retrospective): Reply {
  if (about.key !== 'RET-6' || !proposed) return problem(404, 'No skip waits');
  if (method === 'GET') return ok(proposed);
  proposed = null;
  return { status: 204 };
}

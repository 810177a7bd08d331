import type {
  Comparison,
  DoraPairing,
  DoraPlot,
  DurationStatistics,
  HumanCost,
  ImprovementArea,
  IncidentStatistics,
  StatisticsGroup,
  TimeInSeverity,
} from '../src/api/types/index.ts';
import { ago } from './data/clock.ts';
import { TAG_COUNTS } from './mock-impact.ts';
import { ok, problem, type Call, type Reply } from './mock-reply.ts';

/** Made-up figures that hang together: medians are those of the values that are drawn. */

const WEEK = 7 * 86_400_000;
const PERIOD = { from: ago(13 * WEEK), to: ago(0) };
const BEFORE = { from: ago(26 * WEEK), to: ago(13 * WEEK) };

const compared = (
  verdict: Comparison['verdict'],
  pValue: number | null,
  test: Comparison['test'],
): Comparison => ({
  verdict,
  test,
  pValue,
  level: 0.05,
});

const share = (values: number[], part: number) =>
  values.length === 0 ? null : values[Math.min(values.length - 1, Math.floor(values.length * part))]!;

function duration(
  measure: DurationStatistics['measure'],
  from: string,
  to: string,
  told: number[],
  more: Partial<DurationStatistics> = {},
): DurationStatistics {
  const values = [...told].sort((a, b) => a - b);
  const n = values.length;
  return {
    severity: 'SEV2',
    measure,
    from,
    to,
    clock: 'WALL_CLOCK',
    n,
    open: 0,
    leftOutFlagged: 0,
    leftOutMissing: 0,
    atOrBelowZero: 0,
    median: n < 5 ? null : share(values, 0.5),
    medianInterval: n < 6 ? null : { low: share(values, 0.25)!, high: share(values, 0.75)! },
    p75: n < 10 ? null : share(values, 0.75),
    p90: n < 10 ? null : share(values, 0.9),
    survivalMedian: null,
    previousN: 11,
    previousMedian: 74,
    comparison: compared('NO_DETECTABLE_CHANGE', 0.41, 'MANN_WHITNEY'),
    values: n < 5 ? [] : values,
    survival:
      n < 5
        ? []
        : values.map((time, i) => ({ time, share: 1 - (i + 1) / (n + (more.open ?? 0)), atRisk: n - i })),
    ...more,
  };
}

const UNCHANGED = compared('NO_DETECTABLE_CHANGE', 0.27, 'STRATIFIED_LOG_RANK');

const area = (
  name: ImprovementArea['area'],
  measure: string,
  value: number | null,
  before: number | null,
  verdict: ImprovementArea['verdict'],
  comparison: Comparison,
): ImprovementArea => ({
  area: name,
  measure,
  now: value,
  before,
  n: 16,
  previousN: 11,
  verdict,
  comparison,
});

function severityTime(severity: string, values: number[], open = 0): TimeInSeverity {
  const n = values.length;
  return {
    severity,
    n,
    open,
    median: n < 5 ? null : share(values, 0.5),
    medianInterval: n < 6 ? null : { low: share(values, 0.25)!, high: share(values, 0.75)! },
    p75: n < 10 ? null : share(values, 0.75),
    p90: n < 10 ? null : share(values, 0.9),
    survivalMedian: n + open < 5 ? null : share(values, 0.55),
  };
}

const MITIGATED = [9, 14, 21, 23, 31, 38, 44, 52, 61, 75, 96, 130, 205, 480];
const DETECTED = [1, 2, 2, 3, 4, 5, 7, 9, 14, 22, 40];

function group(key: string, part: number): StatisticsGroup {
  const some = (values: number[]) => values.filter((_, i) => i % part === 0);
  const counts = [1, 0, 2, 1, 1, 3, 0, 1, 2, 1, 5, 1, 0].map(count => Math.ceil(count / part));
  const count = counts.reduce((sum, week) => sum + week, 0);
  const center = count / counts.length;
  return {
    key,
    frequency: {
      count,
      weeks: 13,
      perWeek: center,
      perWeekInterval: { low: center * 0.62, high: center * 1.55 },
      previousCount: Math.ceil(11 / part),
      comparison: compared('NO_DETECTABLE_CHANGE', 0.18, 'CONDITIONAL_BINOMIAL'),
      chart: counts.map((week, i) => ({
        from: ago((13 - i) * WEEK),
        count: week,
        center,
        upper: center + 3 * Math.sqrt(center),
        lower: 0,
        isOutside: week > center + 3 * Math.sqrt(center),
      })),
    },
    detection:
      part > 2
        ? { known: 4, unknown: 1, byCustomers: 1, share: null }
        : { known: 15, unknown: 3, byCustomers: 4, share: 4 / 15 },
    durations: [
      duration('TIME_TO_DETECT', 'impactStarted', 'detected', some(DETECTED), { leftOutMissing: 4 }),
      duration('TIME_TO_ACKNOWLEDGE', 'firstSignal', 'acknowledged', some(DETECTED.slice(0, 9))),
      duration('TIME_TO_MITIGATE', 'detected', 'mitigated', some(MITIGATED), {
        open: 2,
        leftOutFlagged: 1,
        survivalMedian: 52,
        comparison: compared('LOWER', 0.03, 'LOG_RANK'),
      }),
      duration('TIME_TO_RESOLVE', 'detected', 'resolved', some(MITIGATED.map(time => time * 2)), {
        open: 3,
        atOrBelowZero: 1,
      }),
      duration('IMPACT_DURATION', 'impactStarted', 'mitigated', [12, 40, 75], {
        previousMedian: null,
        previousN: 2,
        comparison: compared('TOO_FEW', null, 'MANN_WHITNEY'),
      }),
      duration('GRAY_DURATION', 'windowFrom', 'windowTo', [20, 35, 60, 90, 240]),
      duration('TIME_TO_MITIGATE', 'detected', 'mitigated', [8, 12, 19, 26, 33, 70], { severity: 'SEV1' }),
      duration('TIME_TO_MITIGATE', 'detected', 'mitigated', [44], { severity: 'UNKNOWN' }),
    ].sort((a, b) => a.severity.localeCompare(b.severity)),
    timeInSeverity: [
      severityTime('SEV1', [12, 22, 31, 40, 58, 75, 96]),
      severityTime('SEV2', [35, 60, 88, 130, 150, 210, 260, 300, 420, 600, 980], 2),
      severityTime('UNKNOWN', [3, 5, 9]),
    ],
    improvement: [
      area('DETECTION', 'TIME_TO_DETECT', 5, 9, 'IMPROVED', compared('LOWER', 0.02, 'MANN_WHITNEY')),
      area('MITIGATION', 'TIME_TO_MITIGATE', null, null, 'NO_DETECTABLE_CHANGE', UNCHANGED),
      area('PREVENTION', 'INCIDENTS_PER_WEEK', center, 11 / 13, 'NO_DETECTABLE_CHANGE', {
        ...UNCHANGED,
        test: 'CONDITIONAL_BINOMIAL',
      }),
    ],
  };
}

function incidents(query: URLSearchParams): IncidentStatistics {
  const keys: Record<string, string[]> = {
    SERVICE: ['checkout', 'payments-api'],
    TEAM: ['payments', 'platform'],
    SEVERITY: ['SEV1', 'SEV2', 'SEV3'],
    TYPE: ['SERVICE', 'SECURITY'],
  };
  const groupBy = (query.get('groupBy') ?? 'NONE') as IncidentStatistics['groupBy'];
  const groups = (keys[groupBy] ?? ['all']).map((key, i) => group(key, groupBy === 'NONE' ? 1 : i + 2));
  return {
    period: PERIOD,
    previous: BEFORE,
    referenceClass: 'incidents that began in the period, without near misses, exercises and maintenance',
    groupBy,
    comparisons: groups.length * 6,
    grayWeight: 0.5,
    groups,
    groupsLeftOut: 0,
  };
}

/** The first of the month so many months ago. */
function monthBefore(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString();
}

function humanCost(): HumanCost {
  const team = (name: string, incidentCount: number): HumanCost['teams'][number] => ({
    team: name,
    incidents: incidentCount,
    attended: incidentCount - 1,
    withheld: 1,
    incidentsPerWeek: incidentCount / 13,
    medianResponders: 4,
    medianEngagedHours: 2.5,
    engagedHours: incidentCount * 9.5,
    eveningHours: incidentCount * 2,
    nightHours: incidentCount * 1.5,
    weightedHours: incidentCount * 14,
    interruptedNights: Math.round(incidentCount / 3),
    concentration: 0.34,
    index: 127,
    baselineIncidents: 11,
    baselinePerWeek: 11 / 13,
    baselineResponders: 4,
    baselineHours: 98,
    shifts: {
      shifts: 182,
      perShift: incidentCount / 182,
      perShiftInterval: { low: (0.5 * incidentCount) / 182, high: (1.7 * incidentCount) / 182 },
      busiest: incidentCount > 10 ? 3 : 1,
      overLimit: incidentCount > 10 ? 1 : 0,
    },
    command: {
      incidents: incidentCount,
      withheld: 1,
      hours: incidentCount * 2.2,
      medianHours: incidentCount > 4 ? 1.8 : null,
    },
    suppressed: null,
  });
  const few = Object.fromEntries(
    Object.entries(team('x', 2)).map(([name, value]) => [name, typeof value === 'number' ? null : value]),
  ) as unknown as HumanCost['teams'][number];
  return {
    period: { from: monthBefore(3), to: monthBefore(0) },
    baseline: BEFORE,
    referenceClass: 'incidents that began in the period',
    weights: {
      frequency: 0.34,
      responders: 0.33,
      hours: 0.33,
      evening: 1.5,
      night: 2,
      eveningFrom: '18:00',
      nightFrom: '22:00',
      nightUntil: '07:00',
      zone: 'Europe/Berlin',
      responderMinutes: 5,
      shiftHours: 12,
      shiftBegins: '08:00',
      shiftLimit: 2,
      incidentHours: 6,
    },
    teams: [
      team('payments', 12),
      team('platform', 6),
      {
        ...few,
        team: 'search',
        incidents: 2,
        attended: 0,
        withheld: 2,
        incidentsPerWeek: 2 / 13,
        baselineIncidents: 1,
        baselinePerWeek: 1 / 13,
        suppressed: 'fewer than five incidents',
      },
    ],
  };
}

function dora(): DoraPairing {
  const all = group('all', 1);
  return {
    period: PERIOD,
    referenceClass: 'incidents that began in the period',
    incidents: all.frequency.count,
    incidentsPerWeek: all.frequency.perWeek,
    incidentsPerWeekInterval: all.frequency.perWeekInterval,
    timeToMitigate: all.durations.filter(one => one.measure === 'TIME_TO_MITIGATE'),
    deliveryKnown: true,
    deliveryUnknownBecause: null,
    delivery: {
      environment: 'production',
      deployments: 214,
      deploymentsPerWeek: 214 / 13,
      deploymentsPerWeekInterval: { low: 14.3, high: 18.8 },
      changeFailRate: { n: 214, hits: 9, share: 9 / 214, interval: { low: 0.02, high: 0.08 } },
      failedDeploymentRecovery: {
        n: 9,
        open: 0,
        median: 34,
        medianInterval: { low: 14, high: 96 },
        p90: null,
      },
      deploymentRework: { n: 214, hits: 6, share: 6 / 214, interval: { low: 0.01, high: 0.06 } },
      changeLeadTime: { n: 190, open: 24, median: 310, medianInterval: { low: 240, high: 380 }, p90: 2900 },
      incidentsPer100Deployments: (100 * all.frequency.count) / 214,
    },
  };
}

/** Five quarters of two teams; one has too few people to tell what it cost them. */
function quarters(): DoraPlot {
  const names = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
  const points = ['payments', 'platform'].flatMap((team, t) =>
    names.map((quarter, i) => ({
      team,
      quarter,
      from: ago((5 - i) * 13 * WEEK),
      to: ago((4 - i) * 13 * WEEK),
      deployments: 40 + 31 * i + 20 * t,
      deploymentsPerWeek: (40 + 31 * i + 20 * t) / 13,
      incidents: 14 - 2 * i + 3 * t,
      incidentsPerWeek: (14 - 2 * i + 3 * t) / 13,
      humanLoad: t === 0 ? 140 - 12 * i : null,
    })),
  );
  return {
    referenceClass: 'incidents that began in the quarter',
    environment: 'production',
    points,
    teamsWithoutDeployments: ['search'],
  };
}

/** Answers below /statistics. */
export function statistics({ query }: Call, name: string | undefined, part?: string): Reply {
  switch (name) {
    case 'tags':
      return ok(TAG_COUNTS);
    case 'incidents':
      return ok(incidents(query));
    case 'human-cost':
      return ok(humanCost());
    case 'dora':
      return ok(part === 'quarters' ? quarters() : dora());
    default:
      return problem(404, 'Not found');
  }
}

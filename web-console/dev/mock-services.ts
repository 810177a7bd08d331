import { ago } from './data/clock.ts';
import { incidents } from './data/incidents.ts';
import { ref, SERVICES } from './data/people.ts';

/** A made-up catalogue with budgets, for looking at the services pages. */

const DAY = 86_400_000;
const day = (offset: number) => ago(-offset * DAY).slice(0, 10);

const SYSTEMS = [
  { key: 'shop', name: 'Shop', domain: 'Retail', team: 'payments', contact: '#shop', description: null },
  {
    key: 'platform',
    name: 'Platform',
    domain: 'Foundation',
    team: 'platform',
    contact: null,
    description: null,
  },
].map(system => ({ ...system, version: 1, createdAt: ago(90 * DAY), updatedAt: ago(9 * DAY) }));

const PLACES: Record<string, [string | null, number | null, number | null]> = {
  checkout: ['shop', 1, -0.22],
  'card-gateway': ['shop', 1, 0.57],
  search: ['shop', 2, 0.96],
  identity: ['platform', 1, 0.18],
  'warehouse-sync': [null, null, null],
};

const services = SERVICES.map(service => ({
  ...service,
  description: 'What customers go through between the cart and the receipt.',
  contact: service.team ? `#${service.team}-on-call` : null,
  tier: PLACES[service.key]?.[1] ?? null,
  lifecycle: 'PRODUCTION',
  system: PLACES[service.key]?.[0] ?? null,
  dependsOn: service.key === 'checkout' ? ['card-gateway', 'identity'] : [],
  tags: ['java'],
  links: [{ title: 'Runbook', url: 'https://runbooks.example.org/' + service.key }],
  annotations: { 'example.org/repository': 'shop/' + service.key },
  status: 'ACTIVE',
  retiredAt: null as string | null,
  retiredReason: null as string | null,
  allowedTransitions: ['RETIRED'],
  version: 1,
  createdAt: ago(90 * DAY),
  updatedAt: ago(2 * DAY),
}));

const slos = services
  .filter(service => PLACES[service.key]?.[2] !== null)
  .map((service, index) => ({
    id: `019ac000-0000-7000-9000-00000000000${index}`,
    key: `SLO-${index + 1}`,
    service: service.key,
    system: null,
    name: `${service.name} answers`,
    description: null,
    basis: index % 2 ? 'TIME' : 'EVENTS',
    objective: 99.9,
    period: 'ROLLING_28_DAYS',
    expectedEvents: index % 2 ? null : 1_000_000,
    indicators: [{ name: 'availability', description: null, good: 'no 5xx', weight: 1 }],
    team: service.team,
    reviewOn: day(index === 0 ? -3 : 60),
    remindedAt: index === 0 ? ago(DAY) : null,
    reviewState: index === 0 ? 'OVERDUE' : 'SCHEDULED',
    reviewedAt: null,
    reviewedBy: null,
    reviewNote: null,
    status: 'ACTIVE',
    retiredAt: null,
    retiredReason: null,
    allowedTransitions: ['RETIRED'],
    version: 0,
    createdAt: ago(60 * DAY),
    updatedAt: ago(60 * DAY),
  }));

function budget(slo: (typeof slos)[number]) {
  const remaining = PLACES[slo.service]?.[2] ?? 1;
  return {
    ...slo,
    windowFrom: ago(28 * DAY),
    windowTo: ago(0),
    allowedMinutes: slo.basis === 'TIME' ? 40.32 : null,
    allowedEvents: slo.basis === 'EVENTS' ? 1000 : null,
    used: 1 - remaining,
    remaining,
    burn: 1 - remaining,
    incidents: remaining < 0.9 ? 2 : 0,
  };
}

function reliability(level: string, key: string | null, name: string, keys: string[]) {
  const own = slos.filter(slo => keys.includes(slo.service)).map(budget);
  const touched = incidents.filter(incident => incident.services.some(service => keys.includes(service)));
  const period = (days: number) => ({
    days,
    incidents: touched.length,
    bySeverity: Object.fromEntries(touched.map(incident => [incident.severity, 1])),
    impactMinutes: touched.length * days * 1.7,
    grayMinutes: 20,
    fromWindows: 1,
    fromMoments: Math.max(0, touched.length - 1),
    withoutTimes: 0,
    acrossSystems: 1,
  });
  const row = (service: (typeof services)[number]) => ({
    ...service,
    incidents: incidents.filter(incident => incident.services.includes(service.key)).length,
    openFollowUps: 2,
    overdueFollowUps: service.key === 'identity' ? 1 : 0,
    slos: PLACES[service.key]?.[2] === null ? 0 : 1,
    leastRemaining: PLACES[service.key]?.[2] ?? null,
  });
  return {
    level,
    key,
    name,
    at: ago(0),
    slos: own,
    periods: [period(28), period(90)],
    followUps: { open: 5, overdue: 1 },
    shared:
      level === 'ENTERPRISE' ? [] : [{ key: 'identity', name: 'Identity', team: 'platform', incidents: 2 }],
    recent: touched.slice(0, 10).map(incident => ({ ...incident, happenedAt: incident.createdAt })),
    services: services.filter(service => keys.includes(service.key)).map(row),
    systems:
      level === 'ENTERPRISE'
        ? SYSTEMS.map(system => {
            const mine = services.filter(service => service.system === system.key);
            return {
              ...system,
              services: mine.length,
              incidents: 3,
              slos: mine.length,
              exhausted: 1,
              leastRemaining: Math.min(...mine.map(service => PLACES[service.key]?.[2] ?? 1)),
            };
          })
        : [],
    gaps: { withoutTeam: 0, withoutTier: 1, withoutSystem: 1, withoutSlo: 1, reviewsOverdue: 1 },
  };
}

/** The consumption of an incident: one recorded by events, others as they would be computed. */
export function budgetsOf(keys: string[]) {
  return slos
    .filter(slo => keys.includes(slo.service))
    .map((slo, index) => ({
      ...slo,
      sloId: slo.id,
      sloKey: slo.key,
      sloName: slo.name,
      windowDays: 28,
      byEvents:
        index === 0
          ? { badEvents: 431, totalEvents: 1_000_000, allowedEvents: 1000, byIndicator: [], used: 0.431 }
          : null,
      byTime: {
        minutes: 50,
        fractionAffected: 0.3,
        allowedMinutes: 40.32,
        source: 'IMPACT_WINDOWS',
        byLevel: [
          { level: 'GRAY', minutes: 20, affectedMinutes: 5 },
          { level: 'FULL_OUTAGE', minutes: 30, affectedMinutes: 10 },
        ],
        spans: 2,
        fromMoment: null,
        toMoment: null,
        from: ago(DAY),
        to: ago(DAY - 50 * 60_000),
        used: 0.372,
      },
      countedBy: index === 0 ? 'EVENTS' : 'TIME',
      used: index === 0 ? 0.431 : 0.372,
      usedOfFourWeeks: index === 0 ? 0.431 : 0.372,
      muchUsed: true,
      counts: true,
      recorded: index === 0,
      computed: {
        byEvents: null,
        byTime: 0.372,
        countedBy: 'TIME',
        used: 0.372,
        usedOfFourWeeks: 0.372,
        at: ago(DAY),
      },
      minutesNow: null,
      note: null,
      recordedAt: index === 0 ? ago(DAY) : null,
      recordedBy: index === 0 ? ref(2) : null,
    }));
}

/** Answers what is below /services, /systems and /slos; undefined where there is nothing. */
const burn = (n: number, speed: string, burnRate: number, minutes: number, key: string | null) => ({
  id: `019ac000-0000-7000-9500-00000000000${n}`,
  sloId: slos[0]!.id,
  burnRate,
  minutes,
  share: (burnRate * minutes) / 40_320,
  speed,
  observedAt: ago(n * DAY),
  note: speed === 'FAST' ? '5xx of both regions since the new acquirer route' : null,
  evidenceUrl: speed === 'FAST' ? 'https://grafana.example.org/d/slo-checkout' : null,
  incident: key && { id: key, key, title: 'Error budget burns', status: 'RESOLVED', opened: n === 2 },
  recordedBy: ref(2),
  recordedAt: ago(n * DAY),
});

const burns = [
  burn(1, 'SLOW', 6.4, 360, 'INC-48'),
  burn(2, 'FAST', 18.2, 60, 'INC-44'),
  burn(9, 'CREEPING', 1.2, 4320, null),
];

export function catalogue(method: string, path: string[], body: Record<string, unknown>): unknown {
  const [collection, id, sub] = path;
  const all = services.map(service => service.key);
  if (collection === 'slos' && id === 'overview') return reliability('ENTERPRISE', null, 'All systems', all);
  if (collection === 'services' && id === 'import') return imported();
  if (collection === 'services') {
    const service = services.find(candidate => candidate.key === id);
    if (service && sub === 'reliability')
      return reliability('SERVICE', service.key, service.name, [service.key]);
    if (service && sub === 'transitions') {
      service.status = String(body.to);
      service.retiredAt = body.to === 'RETIRED' ? ago(0) : null;
      service.retiredReason = (body.reason as string) ?? null;
    } else if (service && method === 'PATCH') Object.assign(service, body);
    return id ? service : method === 'POST' ? Object.assign({}, services[0], body) : services;
  }
  if (collection === 'systems') {
    const system = SYSTEMS.find(candidate => candidate.key === id);
    const mine = services.filter(service => service.system === id).map(service => service.key);
    if (system && sub === 'reliability') return reliability('SYSTEM', system.key, system.name, mine);
    if (system && method === 'PATCH') Object.assign(system, body);
    return id ? system : method === 'POST' ? Object.assign({}, SYSTEMS[0], body) : SYSTEMS;
  }
  if (sub === 'burns') {
    if (method === 'GET') return burns;
    const minutes = Number(body.minutes);
    burns.unshift({ ...burns[0]!, ...body, share: (Number(body.burnRate) * minutes) / 40_320, minutes });
    return burns[0];
  }
  return id ? slos.find(slo => slo.id === id || slo.key === id) : slos;
}

function imported() {
  const entity = (kind: string, key: string, place: string, result: string) => ({
    kind,
    key,
    place,
    result,
    changed: result === 'CHANGED' ? ['tier', 'team'] : [],
    reason: result === 'SKIPPED' ? 'the catalogue has no entities of this kind' : null,
    notices: result === 'CREATED' ? ['spec.type is not kept'] : [],
  });
  return {
    dryRun: true,
    created: 1,
    changed: 1,
    unchanged: 0,
    skipped: 1,
    entities: [
      entity('Component', 'web', 'line 1', 'CREATED'),
      entity('System', 'shop', 'line 18', 'CHANGED'),
      entity('Group', 'payments', 'line 27', 'REFERENCE'),
      entity('Location', 'more', 'line 36', 'SKIPPED'),
    ],
  };
}

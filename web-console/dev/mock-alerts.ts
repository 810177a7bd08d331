import { ago, nextId } from './data/clock.ts';
import { incidents } from './data/incidents.ts';
import { ref } from './data/people.ts';
import type { Call } from './mock-reply.ts';

/** Made-up alerts, suggestions, rules and sources, all in memory. */

const MINUTE = 60_000;
const source = (name: string, provider: string, word: string, state = 'ACTIVE') => {
  const id = nextId();
  return {
    id,
    name,
    provider,
    authentication: provider === 'GRAFANA' ? 'HMAC_SHA256' : 'BEARER',
    header: provider === 'GRAFANA' ? 'X-Grafana-Alerting-Signature' : null,
    timestampHeader: null as string | null,
    username: null as string | null,
    mapping: null as Record<string, unknown> | null,
    state,
    address: `https://afterword.example.com/hooks/v1/${word}/${id}`,
    secrets: [{ id: nextId(), createdAt: ago(9_000 * MINUTE), lastUsedAt: ago(3 * MINUTE) }],
    createdBy: ref(1),
    createdAt: ago(9_000 * MINUTE),
    updatedAt: ago(90 * MINUTE),
    version: 0,
  };
};

type Made = ReturnType<typeof source>;

const sources: Made[] = [
  source('Grafana of the platform team', 'GRAFANA', 'grafana', 'PAUSED'),
  source('Prometheus of payments', 'ALERTMANAGER', 'alertmanager'),
  {
    ...source('Our own probes', 'JSON', 'json'),
    authentication: 'HMAC_SHA256',
    header: 'X-Signature',
    timestampHeader: 'X-Timestamp',
    mapping: {
      items: '/problems',
      title: '/what',
      resolved: ['GONE'],
      severities: { Showstopper: 'CRITICAL' },
    },
  },
];
const sourceRef = (n: number) => ({
  id: sources[n]!.id,
  name: sources[n]!.name,
  provider: sources[n]!.provider,
});

const alert = (title: string, state: string, severity: string, minutes: number, linked: boolean) => ({
  id: nextId(),
  source: sourceRef(1),
  externalId: title,
  groupKey: 'g',
  episode: 1,
  state,
  title,
  severity,
  service: 'checkout',
  environment: 'production',
  labels: { team: 'payments' },
  links: ['https://prometheus.example.com/graph'],
  startedAt: ago(minutes * MINUTE),
  observedAt: ago(minutes * MINUTE),
  endedAt: null,
  endReason: state === 'RESOLVED' ? 'RECOVERED' : null,
  firstReceivedAt: ago(minutes * MINUTE),
  lastReceivedAt: ago(MINUTE),
  observations: 4,
  decision: linked ? 'OPENED' : 'SUGGESTED',
  reason: linked ? 'Rule “Critical alerts of payments”' : 'No rule is for this alert',
  ruleId: linked ? 'payments-critical' : null,
  ruleName: linked ? 'Critical alerts of payments' : null,
  rulesVersion: 3,
  heldBack: severity === 'CRITICAL' ? 120 : 0,
  incident: linked ? { id: incidents[0]!.id, key: incidents[0]!.key } : null,
});

const alerts = [
  alert('Card payments: error rate above 20 % for five minutes in eu-west', 'FIRING', 'CRITICAL', 34, true),
  alert('Card payments: latency above two seconds', 'ACKNOWLEDGED', 'HIGH', 31, true),
  alert('Queue of card authorisations is long', 'RESOLVED', 'WARNING', 30, true),
  {
    ...alert('Disk of the old reporting host is full', 'RESOLVED', 'HIGH', 90, false),
    endReason: 'SOURCE_DELETED',
  },
  alert('Certificate of the warehouse connection expires in three days', 'FIRING', 'WARNING', 240, false),
];

const suggestion = (title: string, kind: string, total: number, minutes: number) => ({
  id: nextId(),
  kind,
  title,
  severity: kind === 'RESOLVE' ? 'CRITICAL' : 'WARNING',
  service: 'warehouse-sync',
  source: sourceRef(1),
  reason: 'No rule is for this alert',
  ruleId: null,
  ruleName: null,
  rulesVersion: 3,
  facts: { title },
  total,
  firing: kind === 'RESOLVE' ? 0 : total,
  heldBack: kind === 'RESOLVE' ? 0 : 12,
  firstAlertAt: ago(minutes * MINUTE),
  lastAlertAt: ago(MINUTE),
  recoveredAt: kind === 'RESOLVE' ? ago(MINUTE) : null,
  incident: kind === 'RESOLVE' ? { id: incidents[0]!.id, key: incidents[0]!.key } : null,
  incidentStatus: kind === 'RESOLVE' ? 'INVESTIGATING' : (null as string | null),
  incidentEndedAt: null as string | null,
  windowMinutes: 60,
});

/** An incident that is over, and whose alerts fire again. */
const over = incidents.find(each => each.status === 'RESOLVED') ?? incidents[1]!;

const back = {
  ...suggestion('Stock of the warehouse is not counted in any of the regions', 'DECLARE', 27, 6),
  kind: 'REOPEN',
  reason:
    'Rule “Critical alerts of payments”, but the incident that these alerts led to ended less than 60 minutes before',
  ruleId: 'payments-critical',
  ruleName: 'Critical alerts of payments',
  incident: { id: over.id, key: over.key },
  incidentStatus: 'RESOLVED',
  incidentEndedAt: ago(22 * MINUTE),
};

let suggestions = [
  back,
  suggestion('Card payments: error rate above 20 %', 'RESOLVE', 41, 34),
  suggestion('Certificate of the warehouse connection expires in three days', 'DECLARE', 1, 240),
];

let rules = {
  version: 3,
  rules: [
    {
      id: 'payments-critical',
      name: 'Critical alerts of payments',
      enabled: true,
      when: { severities: ['CRITICAL'], labels: { team: 'payments' } },
      outcome: 'OPEN',
      incident: { title: '{service}: {title}', severity: 'SEV2' },
      groupBy: ['service'],
      windowMinutes: 60,
      suggestResolution: true,
    },
    {
      id: 'staging',
      name: 'Nothing of staging',
      enabled: true,
      when: { environments: ['staging*', 'test'] },
      outcome: 'IGNORE',
    },
  ],
  comment: 'Payments opens incidents by itself',
  changedBy: ref(1),
  changedAt: ago(2_000 * MINUTE),
};

/** The rules as they were, the latest first. */
let versions = [
  rules,
  {
    version: 2,
    rules: [
      { ...rules.rules[1]!, name: 'Nothing of staging, of load tests or of the rehearsals' },
      { ...rules.rules[0]!, outcome: 'SUGGEST', groupBy: [], suggestResolution: false },
    ],
    comment: 'Load tests woke somebody at night',
    changedBy: ref(2),
    changedAt: ago(9_000 * MINUTE),
  },
  { version: 1, rules: [], comment: null, changedBy: null, changedAt: ago(20_000 * MINUTE) },
] as (typeof rules)[];

let deliveries = ['APPLIED', 'DEAD', 'UNPARSABLE', 'APPLIED'].map((state, n) => ({
  id: nextId(),
  deliveryId: `sha256:${'0123456789abcdef'.repeat(4)}`,
  receivedAt: ago((n + 1) * 4 * MINUTE),
  state,
  attempts: state === 'DEAD' ? 10 : 1,
  finishedAt: ago(n * 4 * MINUTE),
  note:
    state === 'APPLIED'
      ? '3 changed, 12 said again, 0 late, 0 without a state'
      : state === 'DEAD'
        ? 'The database was away'
        : 'There are no alerts in the body',
}));

const list = (items: unknown[]) => ({ status: 200, body: { items, nextCursor: null } });
const ok = (body?: unknown, status = 200) => ({ status, body });

/** How a source proves itself after a call: what is not said is usual. */
function proofOf(body: Record<string, unknown>, { authentication, ...before }: Made): Partial<Made> {
  if (!body.authentication) return {};
  const usual: Record<string, string> = {
    HEADER: 'X-Afterword-Secret',
    HMAC_SHA256: 'X-Signature',
    HUB_SHA256: 'X-Hub-Signature-256',
  };
  const way = String(body.authentication);
  const said = (name: string) => (body[name] as string | null | undefined) ?? null;
  return {
    authentication: way,
    header: said('header') ?? (way === authentication ? before.header : (usual[way] ?? null)),
    timestampHeader: said('timestampHeader'),
    username: way === 'BASIC' ? (said('username') ?? 'afterword') : null,
  };
}

const saidOf = (mapping: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== null));

/** Answers what is asked about alerts. */
export function alertRoutes({ method, path, query, body }: Call) {
  const [collection, id, sub, item, verb] = path.split('/').filter(Boolean);
  if (collection === 'incidents')
    return list(id === incidents[0]!.key || id === incidents[0]!.id ? alerts.slice(0, 3) : []);
  if (collection === 'alerts' && id === 'rules') {
    if (sub === 'versions') return list(versions);
    if (method === 'PUT') {
      const comment = body.comment as string;
      rules = { ...rules, ...body, comment, version: rules.version + 1, changedAt: ago(0) };
      versions = [rules, ...versions];
    }
    return ok(rules);
  }
  if (collection === 'alerts' && id === 'suggestions') {
    const about = query.get('incident');
    const asked = (ref: { id: string; key: string } | null) => ref?.id === about || ref?.key === about;
    if (method === 'GET') return list(about ? suggestions.filter(each => asked(each.incident)) : suggestions);
    suggestions = suggestions.filter(each => each.id !== sub);
    return item === 'dismiss' ? ok(undefined, 204) : ok({ incidentId: incidents[0]!.id });
  }
  if (collection === 'alerts') return list(alerts);
  if (!id && method === 'GET') return list(sources);
  if (!id) {
    const plain = source(String(body.name), String(body.provider), String(body.provider).toLowerCase());
    const made = { ...plain, ...proofOf(body, plain) };
    sources.push(made);
    return ok({ ...made, newSecret: 'kJ4p-made-up-Zq81xVtR0c9mWnS2yLhEoDfGbUa7i' }, 201);
  }
  return oneSource(method, id, sub, item, verb, body);
}

function oneSource(
  method: string,
  id: string,
  sub: string | undefined,
  item: string | undefined,
  verb: string | undefined,
  body: Record<string, unknown>,
) {
  const found = sources.find(each => each.id === id);
  if (!found) return ok({ title: 'There is no such source', status: 404 }, 404);
  if (!sub && method === 'PATCH') {
    Object.assign(found, body, proofOf(body, found));
    if (body.mapping) found.mapping = saidOf(body.mapping as Record<string, unknown>);
  }
  if (!sub && method === 'DELETE') sources.splice(sources.indexOf(found), 1);
  if (!sub) return method === 'DELETE' ? ok(undefined, 204) : ok(found);
  if (sub === 'secrets') {
    if (method === 'POST') found.secrets.push({ id: nextId(), createdAt: ago(0), lastUsedAt: null as never });
    else found.secrets = found.secrets.filter(secret => secret.id !== item);
    return ok(method === 'POST' ? { ...found, newSecret: 'a-second-made-up-secret-Xw93' } : found);
  }
  if (sub === 'health') {
    return ok({
      lastDeliveryAt: ago(3 * MINUTE),
      lastAppliedAt: ago(3 * MINUTE),
      waiting: 0,
      lagSeconds: 0,
      refused: 3,
      lastRefusedAt: ago(90 * MINUTE),
      refusals: [
        { reason: 'too-large', count: 1, lastAt: ago(90 * MINUTE) },
        { reason: 'wrong-secret', count: 2, lastAt: ago(700 * MINUTE) },
      ],
      states: { APPLIED: 412, DEAD: 1, UNPARSABLE: 1 },
    });
  }
  if (sub === 'trials') {
    return ok({
      readable: true,
      message: null,
      alerts: [{ ...alerts[0]!, phase: 'FIRING', outcome: 'OPEN', joinsGroup: false }],
    });
  }
  if (method === 'POST' && (verb === 'replay' || item === 'replay')) {
    deliveries = deliveries.map(each =>
      each.id === item || (item === 'replay' && each.state === 'DEAD') ? { ...each, state: 'APPLIED' } : each,
    );
    return item === 'replay' ? ok({ deliveries: 1 }) : ok(undefined, 202);
  }
  if (sub === 'deliveries' && item && method === 'GET') {
    return ok({
      headers: { 'content-type': ['application/json'], 'user-agent': ['Alertmanager/0.27.0'] },
      body: JSON.stringify(
        {
          status: 'firing',
          groupKey: '{}:{alertname="CardErrors"}',
          receiver: 'afterword',
          alerts: alerts.map(each => ({ title: each.title, contact: '[mail address]', token: '[redacted]' })),
          note: 'x'.repeat(900),
        },
        null,
        2,
      ),
      bytes: 91_204,
      cut: true,
      reading: { readable: true, message: null, alerts: [] },
    });
  }
  if (verb === 'discard') {
    deliveries = deliveries.map(each => (each.id === item ? { ...each, state: 'DISCARDED' } : each));
    return ok(undefined, 204);
  }
  return list(deliveries);
}

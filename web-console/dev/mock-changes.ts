import { ago, nextId } from './data/clock.ts';
import { ref } from './data/people.ts';
import type { Call } from './mock-reply.ts';

/** Made-up sources of changes and what came through them, all in memory. */

const MINUTE = 60_000;
const HEADER: Record<string, string> = {
  GITHUB: 'X-Hub-Signature-256',
  GITLAB: 'X-Gitlab-Token',
};
const WORD: Record<string, string> = {
  GITHUB: 'github-deployments',
  GITLAB: 'gitlab-deployments',
  ARGO_CD: 'argo-cd',
  JSON: 'changes',
};

const source = (name: string, provider: string, environments: string[], state = 'ACTIVE') => {
  const id = nextId();
  return {
    id,
    name,
    provider,
    authentication: provider === 'GITHUB' ? 'HUB_SHA256' : 'HEADER',
    header: HEADER[provider] ?? 'X-Afterword-Secret',
    service: null as string | null,
    serviceField: null as string | null,
    environments,
    mapping: null,
    state,
    address: `https://afterword.example.com/hooks/v1/${WORD[provider]}/${id}`,
    secrets: [
      { id: nextId(), createdAt: ago(9_000 * MINUTE), lastUsedAt: ago(31 * MINUTE) as string | null },
    ],
    createdBy: ref(1),
    createdAt: ago(9_000 * MINUTE),
    updatedAt: ago(90 * MINUTE),
    version: 0,
  };
};

const sources = [
  source('Argo CD of the warehouse clusters', 'ARGO_CD', [], 'PAUSED'),
  source('Feature flags', 'JSON', []),
  source('GitHub of payments', 'GITHUB', ['production', 'prod-*']),
];

const NOTES: [string, string][] = [
  ['APPLIED', '0 recorded, 1 moved on, 0 known before'],
  ['APPLIED', '1 recorded, 0 moved on, 0 known before; not in the catalogue: checkout-worker'],
  ['IGNORED', 'Changes in these environments do not count here: staging'],
  ['DEAD', 'The database was away'],
  ['IGNORED', 'GitHub asks whether anybody is here'],
];

let deliveries = NOTES.map(([state, note], n) => ({
  id: nextId(),
  deliveryId: `72d3162e-cc78-11e3-81ab-4c9367dc09${10 + n}`,
  receivedAt: ago((n * 40 + 31) * MINUTE),
  state,
  attempts: state === 'DEAD' ? 10 : 1,
  finishedAt: ago((n * 40 + 31) * MINUTE),
  note,
}));

const TRIED = {
  externalId: '1203948',
  kind: 'DEPLOY',
  state: 'STARTED',
  at: ago(31 * MINUTE),
  service: 'checkout-worker',
  serviceListed: false,
  environment: 'production',
  counts: true,
  summary: 'acme/checkout-worker main@1a2b3c4: Charge once',
  actor: 'mira',
  url: null,
  version: 'main@1a2b3c4',
  committedAt: null,
  share: null,
  users: null,
  features: [],
  iteration: null,
};

const ok = (body?: unknown, status = 200) => ({ status, body });
const list = (items: unknown[]) => ok({ items, nextCursor: null });

/** Answers what is asked about sources of changes. */
export function changeSourceRoutes({ method, path, body }: Call) {
  const [, id, sub, item, verb] = path.split('/').filter(Boolean);
  if (!id && method === 'GET') return list(sources);
  if (!id) {
    const made = Object.assign(source(String(body.name), String(body.provider), []), body);
    sources.push(made);
    return ok({ ...made, newSecret: 'kJ4p-made-up-Zq81xVtR0c9mWnS2yLhEoDfGbUa7i' }, 201);
  }
  const found = sources.find(each => each.id === id);
  if (!found) return ok({ title: 'There is no such source', status: 404 }, 404);
  switch (sub) {
    case undefined:
      if (method === 'PATCH') Object.assign(found, body);
      if (method === 'DELETE') sources.splice(sources.indexOf(found), 1);
      return method === 'DELETE' ? ok(undefined, 204) : ok(found);
    case 'secrets':
      if (method === 'POST') found.secrets.push({ id: nextId(), createdAt: ago(0), lastUsedAt: null });
      else found.secrets = found.secrets.filter(secret => secret.id !== item);
      return ok(method === 'POST' ? { ...found, newSecret: 'a-second-made-up-secret-Xw93' } : found);
    case 'health':
      return ok({
        lastDeliveryAt: ago(31 * MINUTE),
        lastAppliedAt: ago(31 * MINUTE),
        waiting: 0,
        lagSeconds: 0,
        refused: 1,
        lastRefusedAt: ago(700 * MINUTE),
        refusals: [{ reason: 'wrong-signature', count: 1, lastAt: ago(700 * MINUTE) }],
        states: { APPLIED: 212, IGNORED: 87, DEAD: deliveries.filter(each => each.state === 'DEAD').length },
      });
    case 'trials':
      return ok({ readable: true, message: null, changes: [TRIED] });
  }
  if (method === 'POST' && (verb === 'replay' || item === 'replay')) {
    deliveries = deliveries.map(each =>
      each.id === item || (item === 'replay' && each.state === 'DEAD') ? { ...each, state: 'APPLIED' } : each,
    );
    return item === 'replay' ? ok({ deliveries: 1 }) : ok(undefined, 202);
  }
  if (verb === 'discard') {
    deliveries = deliveries.map(each => (each.id === item ? { ...each, state: 'DISCARDED' } : each));
    return ok(undefined, 204);
  }
  return list(deliveries);
}

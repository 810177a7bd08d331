import type {
  ChangeState,
  Detection,
  Incident,
  RelatedChange,
  Relation,
  StatusFeedSettings,
} from '../src/api/types/index.ts';
import { ago, nextId, MINUTE } from './data/clock.ts';
import type { Call, Reply } from './mock-reply.ts';

/** Made-up detection, changes and status feed, answered loosely as the service would. */

const ok = (body: unknown, event?: string, status = 200): Reply => ({ status, body, event });
const instant = () => new Date().toISOString();

const detections = new Map<string, Detection>();

export function incidentDetection({ method, body, me }: Call, incident: Incident): Reply {
  const known = detections.get(incident.id) ?? {
    source: 'UNKNOWN',
    firstSignal: null,
    gap: null,
    noticedByCustomerFirst: null,
    updatedBy: null,
    updatedAt: null,
    version: 0,
  };
  if (method === 'GET') return ok(known);
  const told = {
    ...known,
    ...body,
    updatedBy: { id: me.id, name: me.name },
    updatedAt: instant(),
  } as Detection;
  told.version = known.version + 1;
  detections.set(incident.id, told);
  return ok(told, 'dev.afterword.incident.details-changed.v1');
}

const changes = new Map<string, RelatedChange[]>();

const PROPOSED_KIND: Record<string, string> = { CONFIG: 'Configuration', CANARY_STAGE: 'Canary stage' };

function change(
  summary: string,
  minutes: number,
  part: Partial<RelatedChange['change']> = {},
): RelatedChange {
  const kind = part.kind ?? 'DEPLOY';
  return {
    change: {
      id: nextId(),
      kind,
      state: 'FINISHED' as ChangeState,
      service: 'checkout',
      environment: 'production',
      at: ago((52 + minutes) * MINUTE),
      startedAt: ago((52 + minutes) * MINUTE),
      finishedAt: ago((50 + minutes) * MINUTE) as string | null,
      summary,
      actor: 'release pipeline',
      url: 'https://ci.example.com/runs/812',
      version: '4.12.0',
      source: 'ci',
      sourceId: null,
      externalId: null,
      rollout: { share: null, users: null, features: [], iteration: null },
      rollbackExtent: null,
      rollsBack: null,
      featuresTakenBack: [],
      committedAt: null,
      recordedAt: ago(50 * MINUTE),
      updatedAt: ago(50 * MINUTE),
      ...part,
    },
    relation: 'PROPOSED',
    basis: part.service ? 'DEPENDENCY' : 'AFFECTED_SERVICE',
    proposal: `${PROPOSED_KIND[kind] ?? 'Deploy'} of ${part.service ?? 'checkout'}, ${part.service ? 'which an affected service depends on' : 'which is affected'}, ${minutes} min before the onset`,
    minutesBeforeOnset: minutes,
    reason: null,
    decidedBy: null,
    decidedAt: null,
  };
}

export function incidentChanges({ method, body, me }: Call, incident: Incident, item?: string): Reply {
  const all =
    changes.get(incident.id) ??
    (incident.key === 'INC-48'
      ? [
          change('Checkout 4.12 to 25 % of customers', 6, {
            kind: 'CANARY_STAGE',
            rollout: { share: 0.25, users: 'Customers in the EU', features: ['one-click'], iteration: null },
          }),
          change('acme/checkout main@1a2b3c4: Charge once', 31, {
            state: 'FAILED',
            source: 'github',
            version: 'main@1a2b3c4',
            actor: 'mira',
          }),
          change('Longer timeout for the card gateway', 94, {
            kind: 'CONFIG',
            service: 'card-gateway',
            url: null,
          }),
        ]
      : []);
  changes.set(incident.id, all);
  if (method === 'GET') return ok({ items: all, nextCursor: null });
  const found = all.find(candidate => candidate.change.id === item)!;
  Object.assign(found, {
    relation: body.relation as Relation,
    reason: body.reason ?? null,
    decidedBy: { id: me.id, name: me.name },
    decidedAt: instant(),
  });
  return ok({ items: all, nextCursor: null }, 'dev.afterword.incident.timeline-entry-recorded.v1');
}

let feed: StatusFeedSettings = {
  feedId: nextId(),
  enabled: false,
  title: 'Example Shop status',
  pageUrl: null,
  services: [],
  changedBy: null,
  changedAt: null,
  version: 0,
};

export function statusFeed({ method, body, me }: Call): Reply {
  if (method === 'PUT')
    feed = {
      ...feed,
      ...body,
      changedBy: { id: me.id, name: me.name },
      changedAt: instant(),
      version: feed.version + 1,
    } as StatusFeedSettings;
  return ok(feed);
}

import type { Me, TimelineEntry, TimelineKind } from '../src/api/types/index.ts';
import { nextId } from './data/clock.ts';
import { incidents } from './data/incidents.ts';
import { PLAIN_ENTRY, timelines } from './data/timelines.ts';
import { now, ok, page, person, problem, type Call, type Reply } from './mock-reply.ts';

/** Writes an entry. */
export function note(
  incidentId: string,
  kind: TimelineKind,
  text: string,
  me: Me,
  automatic: boolean,
  at = now(),
) {
  const entry = {
    id: nextId(),
    kind,
    occurredAt: at,
    recordedAt: now(),
    text,
    ...PLAIN_ENTRY,
    actor: person(me.id),
    automatic,
    source: automatic ? ('AUTO' as const) : ('HUMAN' as const),
    tags: [],
    evidence: [],
  };
  timelines.get(incidentId)!.push(entry);
  return entry;
}

const versions = new Map<string, unknown[]>();

function story(entries: TimelineEntry[], query: URLSearchParams) {
  const any = (name: string, value: string | string[]) =>
    !query.has(name) ||
    query.getAll(name).some(wanted => (Array.isArray(value) ? value : [value]).includes(wanted));
  const found = entries
    .filter(
      entry =>
        any('kind', entry.kind) &&
        any('phase', entry.phase) &&
        any('causality', entry.causality) &&
        any('symptomOrCause', entry.symptomOrCause ?? '') &&
        any('tag', entry.tags) &&
        (!query.has('starred') || entry.starred) &&
        (query.get('rendering') !== 'EXTERNAL' || ['CUSTOMER', 'PUBLIC'].includes(entry.audience)) &&
        entry.text.toLowerCase().includes((query.get('q') ?? '').toLowerCase()),
    )
    .sort((a, b) => a.occurredAt.localeCompare(b.occurredAt));
  return query.get('order') === 'NEWEST_FIRST' ? found.reverse() : found;
}

/** Entries of an incident: added, corrected, read. */
export function timelineOf(
  call: Call,
  incident: (typeof incidents)[number],
  item?: string,
  verb?: string,
): Reply {
  const { method, body, me, query } = call;
  if (item === 'bulk') {
    const told = body.entries as { kind: TimelineKind; text: string; occurredAt: string }[];
    const items = told.map(line =>
      Object.assign(note(incident.id, line.kind, line.text, me, false, line.occurredAt), line),
    );
    return ok(
      { items, recorded: items.length, known: 0 },
      'dev.afterword.incident.timeline-entry-recorded.v1',
      201,
    );
  }
  if (item) {
    const entry = timelines.get(incident.id)!.find(candidate => candidate.id === item);
    if (!entry) return problem(404, 'There is no such entry');
    if (verb === 'history') return page(versions.get(entry.id) ?? [], query);
    if (method === 'GET') return ok(entry);
    if (verb === 'newer-version') {
      Object.assign(entry, { newerVersion: null, version: entry.version + 1 });
      return ok(null, 'dev.afterword.incident.timeline-entry-corrected.v1', 204);
    }
    const { reason, ...change } = body;
    if (
      change.causality &&
      change.causality !== 'UNJUDGED' &&
      !(change.causalityReason ?? entry.causalityReason)
    ) {
      return problem(400, 'Some fields are not valid', undefined, {
        errors: [{ pointer: '/causalityReason', message: 'is needed where an entry is judged' }],
      });
    }
    if ('text' in change && !reason) {
      return problem(400, 'Some fields are not valid', undefined, {
        errors: [{ pointer: '/reason', message: 'is needed to correct text' }],
      });
    }
    if (Object.keys(change).join() !== 'starred') {
      const former = { ...entry };
      versions.set(entry.id, [
        ...(versions.get(entry.id) ?? []),
        {
          version: entry.version,
          facts: former,
          changed: Object.keys(change),
          correctedBy: person(me.id),
          correctedAt: now(),
          reason: reason ?? null,
        },
      ]);
      entry.correctedAt = now();
    }
    if ('text' in change) entry.newerVersion = null;
    Object.assign(entry, change, { version: entry.version + 1, phaseSet: !!change.phase || entry.phaseSet });
    return ok(entry, 'dev.afterword.incident.timeline-entry-corrected.v1');
  }
  if (method === 'POST') {
    const at = (body.occurredAt as string) ?? now();
    return ok(
      Object.assign(note(incident.id, body.kind as TimelineKind, String(body.text), me, false, at), {
        precision: body.precision ?? 'EXACT',
        service: body.service ?? null,
        audience: body.audience ?? 'ORGANISATION',
        evidence: body.evidence ?? [],
        detail: body.detail ?? null,
      }),
      'dev.afterword.incident.timeline-entry-recorded.v1',
      201,
    );
  }
  return page(story(timelines.get(incident.id)!, query), query);
}

import { ago, nextId } from './data/clock.ts';
import { incidents } from './data/incidents.ts';
import { PEOPLE } from './data/people.ts';
import { now, page, person, type Call, type Reply } from './mock-reply.ts';

/** An administrator opened the last incident of the list, so that there is something to see. */
export const openings = [
  {
    id: nextId(),
    incidentId: incidents[3]!.id,
    person: person(PEOPLE[0]!.id),
    reason: 'Nobody on it answers, and the deadline of the regulator is tonight.',
    openedAt: now(),
    until: ago(-3_600_000),
    open: true,
  },
];

export function auditLog({ query }: Call): Reply {
  const entries = openings.map(opening => ({
    id: opening.id,
    at: opening.openedAt,
    kind: 'BREAK_GLASS_OPENED',
    person: opening.person,
    incidentId: opening.incidentId,
    incidentKey: incidents.find(item => item.id === opening.incidentId)!.key,
    subject: incidents.find(item => item.id === opening.incidentId)!.key,
    reason: opening.reason,
    until: opening.until,
  }));
  const refused = {
    kind: 'BREAK_GLASS_REFUSED',
    incidentId: null,
    incidentKey: null,
    subject: 'INC-4711',
    until: null,
  };
  const all = [...entries, { ...entries[0]!, ...refused, id: nextId(), reason: 'Looking for the leak.' }];
  const kinds = query.getAll('kind');
  return page(
    all.filter(entry => !kinds.length || kinds.includes(entry.kind)),
    query,
  );
}

import { nextId } from './data/clock.ts';
import { incidents } from './data/incidents.ts';
import { roles } from './data/roles.ts';
import { now, page, person, type Call, type Reply } from './mock-reply.ts';
import { answerOffer } from './mock-response.ts';
import { note } from './mock-timeline.ts';

/** Who does what on an incident, and command as it passes. */
export function rolesOf(
  call: Call,
  incident: (typeof incidents)[number],
  item: string | undefined,
  verb: string | undefined,
  changed: () => Reply,
): Reply {
  const { method, body, me, query } = call;
  if (verb === 'offers') {
    const taker = answerOffer(incident.id, call, 'to' in body);
    if (!taker) return changed();
    body.toPersonId = taker;
  }
  if (method === 'GET') return page(roles.get(incident.id)!, query);
  const all = roles.get(incident.id)!;
  if (verb === 'release') all.filter(role => role.id === item).forEach(role => (role.to = now()));
  else {
    const handoff = item === 'handoff';
    const who = person(handoff ? body.toPersonId : body.personId)!;
    const role = handoff ? 'COMMANDER' : (body.role as 'COMMANDER');
    const summary = (body.summary as string) ?? null;
    const fact = handoff
      ? {
          reason: (body.reason as string) ?? null,
          summary,
          fromPerson: incident.commander,
          acceptedAt: now(),
        }
      : null;
    if (role === 'COMMANDER') {
      all.filter(one => one.role === 'COMMANDER').forEach(one => (one.to = now()));
      incident.commander = who;
    }
    all.push({
      id: nextId(),
      person: who,
      role,
      subTeam: (body.subTeam as string) ?? null,
      from: now(),
      to: null,
      handoff: fact,
    });
    note(
      incident.id,
      handoff ? 'ROLE_HANDED_OFF' : 'ROLE_ASSIGNED',
      `${who.name} became ${role.toLowerCase()}`,
      me,
      true,
    );
  }
  return changed();
}

import type { RoleAssignment, RoleChange } from '../src/api/types/index.ts';
import { nextId } from './data/clock.ts';
import { incidents } from './data/incidents.ts';
import { roles } from './data/roles.ts';
import { now, ok, page, person, type Call, type Reply } from './mock-reply.ts';
import { answerOffer } from './mock-response.ts';
import { note } from './mock-timeline.ts';

const ROLE_RECORDED = 'dev.afterword.incident.role-recorded.v1';
const changes: RoleChange[] = [];
const UNEXPLAINED = {
  code: 'HAND_OFF_WITHOUT_SUMMARY',
  message:
    'Command was handed over without a summary; tell the new commander where things stand in a CAN report.',
};

/** A role after the fact: told anew, or corrected with what stood there kept. */
function recordRole(all: RoleAssignment[], item: string, { body, me }: Call): RoleAssignment {
  const told = {
    person: person(body.personId)!,
    role: body.role as RoleAssignment['role'],
    subTeam: (body.subTeam as string) ?? null,
    from: body.from as string,
    to: (body.to as string) ?? null,
  };
  const known = all.find(one => one.id === item);
  if (!known) {
    const made = { id: nextId(), ...told, handoff: null, version: 0 };
    all.push(made);
    return made;
  }
  for (const field of ['from', 'to', 'role', 'subTeam'] as const) {
    if (known[field] !== told[field]) {
      changes.push({
        of: known.id,
        field,
        before: known[field],
        after: told[field],
        reason: String(body.reason),
        by: me,
        at: now(),
      });
    }
  }
  return Object.assign(known, told, { version: known.version + 1 });
}

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
  if (method === 'GET')
    return item === 'history' ? page(changes, query) : page(roles.get(incident.id)!, query);
  const all = roles.get(incident.id)!;
  if (method === 'PATCH' || item === 'past') return ok(recordRole(all, item!, call), ROLE_RECORDED, 201);
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
    incident.warnings = incident.warnings.filter(warning => warning.code !== UNEXPLAINED.code);
    if (handoff && !summary) incident.warnings.push(UNEXPLAINED);
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
      version: 0,
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

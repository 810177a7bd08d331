import type {
  Buddy,
  CanReport,
  Escalation,
  IncidentPeople,
  IncidentSettings,
  IncidentTask,
  Me,
  TaskStatus,
} from '../src/api/types/index.ts';
import { MINUTE, ago, nextId } from './data/clock.ts';
import { incidents } from './data/incidents.ts';
import { PEOPLE, ref } from './data/people.ts';
import { roles } from './data/roles.ts';
import { first, settings, buddies, escalations, TASK_MOVES, tasks, reports, task } from './data/response.ts';

/** People in the response: offers of command, calls, tasks, reports, settings, answered loosely as the service would. */

const offers = new Map<string, IncidentPeople['offer']>();

const seconds = (from: string, to?: string | null) =>
  Math.max(0, Math.round(((to ? Date.parse(to) : Date.now()) - Date.parse(from)) / 1000));

export function peopleOf(incidentId: string): IncidentPeople {
  const incident = incidents.find(item => item.id === incidentId)!;
  const all = roles.get(incidentId)!;
  const held = all.filter(item => !item.to);
  const command = all.filter(item => item.role === 'COMMANDER');
  const current = command.find(item => !item.to);
  const limits = settings[0]!;
  const minutes = current ? seconds(current.from, null) / 60 : 0;
  const live = ['TRIAGE', 'INVESTIGATING', 'IDENTIFIED'].includes(incident.status);
  const leads = held.filter(item => item.role === 'SUB_TEAM_LEAD');
  const declared = incident.moments.declared;
  const began = command.map(item => item.from).sort()[0] ?? null;
  const direct = held.filter(
    item =>
      !['COMMANDER', 'OBSERVER', 'REPORTER'].includes(item.role) &&
      (item.role === 'SUB_TEAM_LEAD' || !leads.some(lead => lead.subTeam === item.subTeam)),
  ).length;
  return {
    commander: incident.commander,
    deputy: held.find(item => item.role === 'DEPUTY')?.person ?? null,
    handOff:
      !live || !current
        ? 'NONE'
        : minutes >= limits.handOffDueAfterMinutes
          ? 'DUE'
          : minutes >= limits.handOffSuggestedAfterMinutes
            ? 'SUGGESTED'
            : 'NONE',
    offer: offers.get(incidentId) ?? null,
    command: command.map(item => ({
      assignmentId: item.id,
      person: item.person,
      from: item.from,
      to: item.to,
      seconds: seconds(item.from, item.to),
    })),
    withoutCommander: declared ? { from: declared, to: began, seconds: seconds(declared, began) } : null,
    commandGaps:
      incidentId === first.id ? [{ from: ago(30 * MINUTE), to: ago(25 * MINUTE), seconds: 300 }] : [],
    span: {
      directReports: direct,
      limit: limits.spanOfControl,
      exceeded: direct > limits.spanOfControl,
      subTeams: leads.map(lead => ({
        name: lead.subTeam!,
        leader: lead.person,
        members: held.filter(item => item.subTeam === lead.subTeam && item !== lead).length,
        exceeded: false,
      })),
    },
    ownershipBounces: incidentId === first.id ? 2 : 0,
    ownership:
      incidentId === first.id
        ? ['checkout', 'platform', 'payments'].map((team, i, teams) => ({
            id: nextId(),
            fromTeam: teams[i - 1] ?? null,
            toTeam: team,
            changedBy: ref(2),
            changedAt: ago((30 - i * 5) * MINUTE),
          }))
        : [],
  };
}

interface ResponseCall {
  me: Me;
  method: string;
  body: Record<string, unknown>;
}

const named = (id: unknown) => {
  const found = PEOPLE.find(person => person.id === id)!;
  return { id: found.id, name: found.name };
};
const at = () => new Date().toISOString();
const listOf = <T>(all: Map<string, T[]>, id: string): T[] => {
  if (!all.has(id)) all.set(id, []);
  return all.get(id)!;
};

/** Offers command and answers offers; gives the new commander back when one is accepted. */
export function answerOffer(incidentId: string, call: ResponseCall, accepting: boolean): Me['id'] | null {
  const { me, body } = call;
  const pending = offers.get(incidentId);
  if (accepting && pending) {
    offers.delete(incidentId);
    return body.to === 'ACCEPTED' ? pending.to.id : null;
  }
  offers.set(incidentId, {
    id: nextId(),
    to: named(body.toPersonId ?? peopleOf(incidentId).deputy?.id),
    offeredBy: named(me.id),
    reason: (body.reason as string) ?? null,
    summary: (body.summary as string) ?? null,
    offeredAt: at(),
  });
  return null;
}

export function callIn(incidentId: string, { me, body }: ResponseCall): Escalation {
  const made: Escalation = {
    id: nextId(),
    from: named(me.id),
    toPerson: body.toPersonId ? named(body.toPersonId) : null,
    toTeam: (body.toTeam as string) ?? null,
    basis: body.basis as Escalation['basis'],
    need: String(body.need),
    askedAt: at(),
    outcome: null,
    note: null,
    answeredBy: null,
    answeredAt: null,
  };
  listOf(escalations, incidentId).push(made);
  return made;
}

export function answerCall(incidentId: string, id: string, { me, body }: ResponseCall): Escalation {
  const found = listOf(escalations, incidentId).find(item => item.id === id)!;
  return Object.assign(found, body, { answeredBy: named(me.id), answeredAt: at() });
}

export function changeTask(
  incidentId: string,
  id: string | undefined,
  { me, body }: ResponseCall,
): IncidentTask {
  if (!id) {
    const made = {
      ...task(String(body.text), 1, 'OPEN', 0),
      person: named(body.personId),
      createdBy: named(me.id),
      dueAt: body.dueAt ? String(body.dueAt) : null,
    };
    listOf(tasks, incidentId).push(made);
    return made;
  }
  const found = listOf(tasks, incidentId).find(item => item.id === id)!;
  if (!body.to) {
    return Object.assign(found, {
      text: body.text,
      person: named(body.personId),
      dueAt: body.dueAt ?? null,
      version: found.version + 1,
    });
  }
  const to = body.to as TaskStatus;
  return Object.assign(found, {
    status: to,
    reason: body.reason ?? null,
    allowedTransitions: TASK_MOVES[to],
    endedAt: to === 'DONE' || to === 'CANCELED' ? at() : null,
    version: found.version + 1,
  });
}

export function report(incidentId: string, { me, body }: ResponseCall): CanReport {
  const made = { needs: null, ...body, entryId: nextId(), actor: named(me.id), at: at() } as CanReport;
  listOf(reports, incidentId).unshift(made);
  return made;
}

export function editSettings({ me, body }: ResponseCall): IncidentSettings {
  const next = {
    ...settings[0]!,
    ...body,
    version: settings[0]!.version + 1,
    changedBy: named(me.id),
    changedAt: at(),
  };
  settings.unshift(next);
  return next;
}

export function changeBuddies(personId: string | undefined, { me, method, body }: ResponseCall): Buddy[] {
  const mine = listOf(buddies, me.id).filter(buddy => buddy.person.id !== personId);
  if (method === 'PUT')
    mine.push({ note: null, ...body, person: named(personId), addedAt: at() } as unknown as Buddy);
  buddies.set(me.id, mine);
  return mine;
}

import type { Incident, IncidentStatus, Me, MomentName } from '../src/api/types/index.ts';
import { openings } from './mock-audit.ts';
import { actions } from './data/actions.ts';
import { ago, nextId } from './data/clock.ts';
import { INCIDENT_MOVES, incidents } from './data/incidents.ts';
import { roles } from './data/roles.ts';
import { timelines } from './data/timelines.ts';
import { cohorts, keep, related, relatedOf, windows, windowsOf } from './mock-impact.ts';
import { correctMoment, momentChangesOf } from './mock-moments.ts';
import { now, ok, page, person, problem, type Call, type Reply } from './mock-reply.ts';
import { escalations, reports, tasks } from './data/response.ts';
import { answerCall, callIn, changeTask, peopleOf, report } from './mock-response.ts';
import { rolesOf } from './mock-roles.ts';
import { budgetsOf } from './mock-services.ts';
import { slackImports } from './mock-slack.ts';
import { incidentMessages, messageRhythm } from './mock-messages.ts';
import { incidentChanges, incidentDetection } from './mock-telling.ts';
import { note, timelineOf } from './mock-timeline.ts';

interface Named {
  people?: string[];
  teams?: string[];
}

/** Ids as the API takes them, names as it gives them back. */
function accessOf(named: Named = {}): Incident['access'] {
  return {
    people: (named.people ?? []).map(id => person(id)!),
    teams: named.teams ?? [],
  };
}

function accessPatch(change: Named): Partial<Incident['access']> {
  const { people, teams } = accessOf(change);
  return { ...(change.people && { people }), ...(change.teams && { teams }) };
}

/** A merge patch, as far as the console sends one. */
function patchIncident(incident: (typeof incidents)[number], body: Record<string, unknown>, me: Me) {
  const { severity, severityReason, executiveSponsor, boundary, fields, access, ...rest } = body;
  Object.assign(incident, rest);
  if (boundary) incident.boundary = { ...incident.boundary, ...(boundary as object) };
  if (fields) Object.assign(incident.fields, fields);
  if (access) Object.assign(incident.access, accessPatch(access as Named));
  if (executiveSponsor !== undefined) incident.executiveSponsor = person(executiveSponsor);
  if (severity === undefined) return;
  const assessment = incident.assessment;
  assessment.set = severity as typeof assessment.set;
  assessment.reason = (severityReason as string) ?? null;
  assessment.setBy = person(me.id);
  assessment.setAt = now();
  assessment.origin = assessment.set ? 'PERSON' : null;
  incident.severity = assessment.set ?? assessment.computed;
}

function invalid(pointer: string, message: string): Reply {
  return problem(400, 'Some fields are not valid', undefined, { errors: [{ pointer, message }] });
}

function relate({ method, body, query }: Call, incidentId: string, item?: string): Reply {
  if (method === 'GET') return page(relatedOf(incidentId), query);
  const links = related.get(incidentId) ?? [];
  if (item) {
    related.set(
      incidentId,
      links.filter(link => link.id !== item),
    );
    return ok(undefined, 'dev.afterword.incident.details-changed.v1', 204);
  }
  const other = incidents.find(one => one.key === body.incident || one.id === body.incident);
  if (!other) return invalid('/incident', 'no such incident');
  related.set(incidentId, [...links, { id: other.id, note: (body.note as string) ?? null }]);
  return ok(relatedOf(incidentId).at(-1), 'dev.afterword.incident.details-changed.v1', 201);
}

/** Titles and timelines that hold the text, with the place marked. */
/** Whether an incident is among those that a list or a search is narrowed to. */
function fits(item: (typeof incidents)[number], query: URLSearchParams) {
  const any = (name: string, value: string) => !query.has(name) || query.getAll(name).includes(value);
  return (
    any('status', item.status) &&
    any('severity', item.severity) &&
    any('type', item.type) &&
    any('responseLevel', item.responseLevel ?? '') &&
    query.getAll('label').every(label => item.labels.includes(label)) &&
    query.getAll('service').every(service => item.services.includes(service)) &&
    (item.moments.declared ?? '') >= (query.get('from') ?? '') &&
    (item.moments.declared ?? '') < (query.get('to') ?? '9')
  );
}

export function found(query: URLSearchParams) {
  const wanted = (query.get('q') ?? '').toLowerCase();
  const parts = (passage: string) => {
    const at = passage.toLowerCase().indexOf(wanted);
    return [
      { text: passage.slice(0, at), found: false },
      { text: passage.slice(at, at + wanted.length), found: true },
      { text: passage.slice(at + wanted.length), found: false },
    ].filter(part => part.text);
  };
  const holds = (passage: string) => passage.toLowerCase().includes(wanted);
  return incidents
    .filter(incident => fits(incident, query))
    .map(incident => ({
      ...incident,
      labels: [],
      happenedAt: incident.moments.declared ?? incident.createdAt,
      highlights: [
        ...(holds(incident.title)
          ? [{ field: 'TITLE', entryId: null, occurredAt: null, parts: parts(incident.title) }]
          : []),
        ...(timelines.get(incident.id) ?? [])
          .filter(entry => holds(entry.text))
          .slice(0, 2)
          .map(entry => ({
            field: 'TIMELINE',
            entryId: entry.id,
            occurredAt: entry.occurredAt,
            parts: parts(entry.text),
          })),
      ],
    }))
    .filter(hit => hit.highlights.length > 0);
}

export function allIncidents({ method, query, body, me }: Call): Reply {
  if (method === 'POST') {
    if (String(body.title).includes('refuse')) {
      return problem(400, 'Some fields are not valid', undefined, {
        errors: [
          { pointer: '/title', message: 'must not contain the word refuse' },
          { pointer: '/responsibleTeam', message: 'unknown team' },
        ],
      });
    }
    const status = (body.status as IncidentStatus) ?? 'INVESTIGATING';
    const made = {
      ...incidents[0]!,
      ...body,
      id: nextId(),
      key: `INC-${49 + incidents.length}`,
      status,
      access: accessOf(body.access as Named | undefined),
      commander: null,
      declaredBy: person(me.id),
      moments: { declared: now(), ...(body.moments as object) },
      impact: null,
      retrospective: null,
      allowedTransitions: INCIDENT_MOVES[status],
      version: 0,
      createdAt: now(),
      updatedAt: now(),
    } as (typeof incidents)[number];
    incidents.unshift(made);
    timelines.set(made.id, []);
    roles.set(made.id, []);
    note(made.id, 'STATUS_CHANGED', status === 'RESOLVED' ? 'Recorded after the fact' : 'Declared', me, true);
    return ok(made, 'dev.afterword.incident.declared.v1', 201);
  }
  const q = (query.get('q') ?? '').toLowerCase();
  return page(
    incidents
      .filter(item => fits(item, query) && item.title.toLowerCase().includes(q))
      .map(item => ({
        ...item,
        declaredAt: item.moments.declared,
        updateOverdueSince: item.key === 'INC-48' ? ago(6 * 60_000) : null,
      })),
    query,
  );
}

export function oneIncident(call: Call, id: string, sub?: string, item?: string, verb?: string): Reply {
  const { method, body, me, query } = call;
  const incident = incidents.find(candidate => candidate.id === id || candidate.key === id);
  if (sub === 'break-glass' && method === 'POST') {
    if (!incident) return problem(404, 'There is no such incident');
    const opening = {
      id: nextId(),
      incidentId: incident.id,
      person: person(me.id),
      reason: String(body.reason),
    };
    openings.unshift({ ...opening, openedAt: now(), until: ago(-Number(body.minutes) * 60_000), open: true });
    return ok(openings[0], 'dev.afterword.incident.timeline-entry-recorded.v1', 201);
  }
  if (!incident) return problem(404, 'There is no such incident');
  const changed = (event: string) => {
    incident.version++;
    incident.updatedAt = now();
    return ok(incident, `dev.afterword.incident.${event}.v1`);
  };
  if (!sub && method === 'GET') return ok(incident);
  if (!sub) {
    if (call.ifMatch !== `"${incident.version}"`)
      return problem(412, 'The incident has changed since you read it');
    patchIncident(incident, body, me);
    return changed('details-changed');
  }
  if (sub === 'budget') return page(budgetsOf(incident.services), query);
  if (sub === 'transitions') {
    const to = body.to as IncidentStatus;
    if (!incident.allowedTransitions.includes(to)) {
      return problem(409, 'Not possible now', `An incident cannot go from ${incident.status} to ${to}.`, {
        allowedTransitions: incident.allowedTransitions,
      });
    }
    const moment = to.toLowerCase() as MomentName;
    const at = (body.at as string) ?? now();
    if (at > now()) return invalid('/at', 'must not be in the future');
    if (['identified', 'mitigated', 'resolved', 'closed'].includes(moment)) incident.moments[moment] = at;
    note(
      incident.id,
      'STATUS_CHANGED',
      `Status changed from ${incident.status} to ${to}${body.reason ? `: ${String(body.reason)}` : ''}`,
      me,
      true,
      at,
    );
    incident.status = to;
    incident.allowedTransitions = INCIDENT_MOVES[to];
    return changed('status-changed');
  }
  if (sub === 'impact-windows') {
    if (method === 'GET') return ok(windowsOf(incident.id));
    return ok(
      keep(windows, incident.id, item, body, me),
      'dev.afterword.incident.impact-updated.v1',
      item ? 200 : 201,
    );
  }
  if (sub === 'impacts') {
    if (method === 'GET') return page(cohorts.get(incident.id) ?? [], query);
    return ok(
      keep(cohorts, incident.id, item, body, me),
      'dev.afterword.incident.impact-updated.v1',
      item ? 200 : 201,
    );
  }
  if (sub === 'related') return relate(call, incident.id, item);
  if (sub === 'timeline') return timelineOf(call, incident, item, verb);
  if (sub === 'break-glass')
    return page(
      openings.filter(opening => opening.incidentId === incident.id),
      query,
    );
  if (sub === 'moments') {
    if (item === 'history') return page(momentChangesOf(incident.id), query);
    correctMoment(incident, item as MomentName, body, me);
    return changed('moment-corrected');
  }
  if (sub === 'people') return ok(peopleOf(incident.id));
  if (sub === 'escalations') {
    if (method === 'GET') return page(escalations.get(incident.id) ?? [], query);
    return ok(
      item ? answerCall(incident.id, item, call) : callIn(incident.id, call),
      'dev.afterword.incident.escalation-recorded.v1',
      201,
    );
  }
  if (sub === 'tasks') {
    if (method === 'GET') return page(tasks.get(incident.id) ?? [], query);
    return ok(changeTask(incident.id, item, call), 'dev.afterword.incident.task-changed.v1', 201);
  }
  if (sub === 'can-reports') {
    if (method === 'GET') return page(reports.get(incident.id) ?? [], query);
    return ok(report(incident.id, call), 'dev.afterword.incident.timeline-entry-recorded.v1', 201);
  }
  if (sub === 'roles') return rolesOf(call, incident, item, verb, () => changed('role-assigned'));
  if (sub === 'slack-imports') return slackImports(call, incident, item, verb);
  if (sub === 'message-rhythm') return messageRhythm(incident);
  if (sub === 'messages') return incidentMessages(call, incident, item, verb);
  if (sub === 'detection') return incidentDetection(call, incident);
  if (sub === 'changes') return incidentChanges(call, incident, item);
  if (sub === 'follow-ups') {
    return page(
      actions
        .filter(action => action.incidentId === incident.id)
        .map(action => ({
          ...action,
          tracker: action.link ? { key: action.link.issueKey, url: action.link.url } : null,
          verifiedAt: action.verification?.at,
          verifiedBy: action.verification?.by,
        })),
      query,
    );
  }
  return problem(404, 'Not found');
}

import type {
  ActionStatus,
  IncidentStatus,
  Me,
  MomentName,
  Priority,
  RetrospectiveStatus,
  TimelineKind,
} from '../src/api/types.ts';
import { budgetsOf, catalogue } from './mock-services.ts';
import {
  ACTION_MOVES,
  actions,
  ago,
  factors,
  history,
  INCIDENT_MOVES,
  incidents,
  nextId,
  PEOPLE,
  RETROSPECTIVE_MOVES,
  retrospectives,
  roles,
  timelines,
} from './mock-data.ts';

export interface Call {
  me: Me;
  method: string;
  path: string;
  query: URLSearchParams;
  ifMatch?: string;
  body: Record<string, unknown>;
}

interface Reply {
  status: number;
  body?: unknown;
  event?: string;
}

const ok = (body: unknown, event?: string, status = 200): Reply => ({ status, body, event });
const problem = (status: number, title: string, detail?: string, extra: object = {}): Reply => ({
  status,
  body: { type: '/problems/mock', title, status, detail, requestId: 'mock-request', ...extra },
});
const page = (items: unknown[], query: URLSearchParams): Reply => {
  const from = Number(query.get('cursor') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  const next = from + limit < items.length ? String(from + limit) : null;
  return ok({ items: items.slice(from, from + limit), nextCursor: next });
};
const now = () => ago(0 - (Date.now() - Date.parse(ago(0))));
const person = (id: unknown) => {
  const found = PEOPLE.find(candidate => candidate.id === id);
  return found ? { id: found.id, name: found.name } : null;
};

/** Answers a call, loosely as the services would. */
export function handle(call: Call): Reply {
  const [collection, id, sub, item, verb] = call.path.split('/').filter(Boolean).map(decodeURIComponent);
  switch (collection) {
    case 'me':
      return ok(call.me);
    case 'people':
      return page(
        PEOPLE.filter(p => p.name.toLowerCase().includes((call.query.get('q') ?? '').toLowerCase())).map(
          p => ({
            id: p.id,
            name: p.name,
          }),
        ),
        call.query,
      );
    case 'services':
    case 'systems':
    case 'slos': {
      const found = catalogue(
        call.method,
        call.path.split('/').filter(Boolean).map(decodeURIComponent),
        call.body,
      );
      if (Array.isArray(found)) return page(found, call.query);
      return found ? ok(found) : problem(404, 'Not found');
    }
    case 'incidents':
      return id ? oneIncident(call, id, sub, item, verb) : allIncidents(call);
    case 'retrospectives':
      return id ? oneRetrospective(call, id, sub, item, verb) : allRetrospectives(call);
    case 'actions':
      return id ? oneAction(call, id, sub) : allActions(call);
    default:
      return problem(404, 'Not found');
  }
}

function allIncidents({ method, query, body, me }: Call): Reply {
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
      access: { people: [], teams: [] },
      commander: null,
      declaredBy: person(me.id),
      moments: { declared: now() },
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
    note(made.id, 'STATUS_CHANGED', 'Declared', me, true);
    return ok(made, 'dev.afterword.incident.declared.v1', 201);
  }
  const statuses = query.getAll('status');
  const severities = query.getAll('severity');
  const q = (query.get('q') ?? '').toLowerCase();
  return page(
    incidents
      .filter(
        item =>
          (!statuses.length || statuses.includes(item.status)) &&
          (!severities.length || severities.includes(item.severity)) &&
          item.title.toLowerCase().includes(q),
      )
      .map(item => ({ ...item, declaredAt: item.moments.declared })),
    query,
  );
}

function note(incidentId: string, kind: TimelineKind, text: string, me: Me, automatic: boolean, at = now()) {
  const entry = {
    id: nextId(),
    kind,
    occurredAt: at,
    recordedAt: now(),
    text,
    audience: 'ORGANISATION' as const,
    service: null,
    actor: person(me.id),
    automatic,
  };
  timelines.get(incidentId)!.push(entry);
  return entry;
}

function oneIncident(call: Call, id: string, sub?: string, item?: string, verb?: string): Reply {
  const { method, body, me, query } = call;
  const incident = incidents.find(candidate => candidate.id === id || candidate.key === id);
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
    Object.assign(incident, body);
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
    if (['identified', 'mitigated', 'resolved', 'closed'].includes(moment)) incident.moments[moment] = now();
    note(
      incident.id,
      'STATUS_CHANGED',
      `Status changed from ${incident.status} to ${to}${body.reason ? `: ${String(body.reason)}` : ''}`,
      me,
      true,
    );
    incident.status = to;
    incident.allowedTransitions = INCIDENT_MOVES[to];
    return changed('status-changed');
  }
  if (sub === 'timeline' && method === 'POST') {
    return ok(
      note(
        incident.id,
        body.kind as TimelineKind,
        String(body.text),
        me,
        false,
        (body.occurredAt as string) ?? now(),
      ),
      'dev.afterword.incident.timeline-entry-recorded.v1',
      201,
    );
  }
  if (sub === 'timeline') return page(timelines.get(incident.id)!, query);
  if (sub === 'moments') {
    incident.moments[item as MomentName] = body.at as string;
    return changed('moment-corrected');
  }
  if (sub === 'roles' && method === 'GET') return page(roles.get(incident.id)!, query);
  if (sub === 'roles') {
    const all = roles.get(incident.id)!;
    if (verb === 'release')
      all.splice(
        all.findIndex(role => role.id === item),
        1,
      );
    else {
      const handoff = item === 'handoff';
      const who = person(handoff ? body.toPersonId : body.personId)!;
      const role = handoff ? 'COMMANDER' : (body.role as 'COMMANDER');
      const summary = (body.summary as string) ?? null;
      const fact = handoff ? { summary, fromPerson: incident.commander } : null;
      if (role === 'COMMANDER') {
        all.filter(one => one.role === 'COMMANDER').forEach(one => (one.to = now()));
        incident.commander = who;
      }
      all.push({ id: nextId(), person: who, role, from: now(), to: null, handoff: fact });
      note(
        incident.id,
        handoff ? 'ROLE_HANDED_OFF' : 'ROLE_ASSIGNED',
        `${who.name} became ${role.toLowerCase()}`,
        me,
        true,
      );
    }
    return changed('role-assigned');
  }
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

function allRetrospectives({ query, method, body }: Call): Reply {
  if (method === 'POST')
    return problem(409, 'This incident has a retrospective already', String(body.reason));
  const status = query.get('status');
  return page(
    retrospectives.filter(
      item => (!status || item.status === status) && (!query.get('overdue') || item.overdue),
    ),
    query,
  );
}

function oneRetrospective(call: Call, id: string, sub?: string, item?: string, verb?: string): Reply {
  const { method, body, query } = call;
  const retrospective = retrospectives.find(candidate => candidate.id === id || candidate.key === id);
  if (!retrospective) return problem(404, 'There is no such retrospective');
  const changed = (event: string, answer: unknown = retrospective) => {
    retrospective.version++;
    return ok(answer, `dev.afterword.retrospective.${event}.v1`);
  };
  const all = factors.get(retrospective.id) ?? [];
  factors.set(retrospective.id, all);
  if (!sub && method === 'GET') return ok(retrospective);
  if (!sub) {
    if ('ownerId' in body) retrospective.owner = person(body.ownerId);
    return changed('details-changed');
  }
  if (sub === 'transitions') {
    const to = body.to as RetrospectiveStatus;
    if (to === 'IN_REVIEW' && !retrospective.owner)
      return problem(409, 'An owner is needed first', 'Somebody drives the document before it is reviewed.');
    retrospective.status = to;
    retrospective.allowedTransitions = RETROSPECTIVE_MOVES[to];
    return changed('submitted');
  }
  if (sub === 'sections') {
    const section = retrospective.sections.find(candidate => candidate.key === item)!;
    if (call.ifMatch !== `"${section.version}"`)
      return problem(412, 'The section has changed since you read it');
    Object.assign(section, {
      body: body.body,
      version: section.version + 1,
      complete: String(body.body).length > 40,
      editedBy: person(call.me.id),
      updatedAt: now(),
    });
    return changed('details-changed', section);
  }
  if (sub === 'timeline') return page(timelines.get(retrospective.incidentId) ?? [], query);
  if (sub === 'actions' && method === 'POST') {
    const made = {
      ...actions[3]!,
      ...body,
      id: nextId(),
      key: `ACT-${20 + actions.length}`,
      status: 'PROPOSED' as ActionStatus,
      priority: body.priority as Priority,
      retrospectiveId: retrospective.id,
      incidentId: retrospective.incidentId,
      allowedTransitions: ACTION_MOVES.PROPOSED,
    };
    actions.unshift(made);
    return changed('action-proposed', { id: made.id });
  }
  if (sub === 'actions') {
    return page(
      actions
        .filter(action => action.retrospectiveId === retrospective.id)
        .map(action => ({
          ...action,
          tracker: action.link ? { key: action.link.issueKey, url: action.link.url } : null,
          verifiedAt: action.verification?.at,
        })),
      query,
    );
  }
  if (sub === 'factors' && method === 'GET') return page(all, query);
  if (sub === 'factors' && method === 'POST' && !item) {
    const made = { ...body, id: nextId(), disposition: null, version: 0 } as unknown as (typeof all)[number];
    all.push(made);
    return changed('factor-identified', made);
  }
  if (sub === 'factors') {
    const factor = all.find(candidate => candidate.id === item)!;
    if (verb === 'withdrawal') all.splice(all.indexOf(factor), 1);
    else Object.assign(factor, body);
    return changed('factor-identified', factor);
  }
  return problem(404, 'Not found');
}

function allActions({ query }: Call): Reply {
  const statuses = query.getAll('status');
  const owner = query.get('ownerId');
  return page(
    actions.filter(
      item =>
        (!statuses.length || statuses.includes(item.status)) &&
        (!owner || item.owner?.id === owner) &&
        (!query.get('overdue') || item.overdue),
    ),
    query,
  );
}

function oneAction(call: Call, id: string, sub?: string): Reply {
  const { method, body, query, me } = call;
  const action = actions.find(candidate => candidate.id === id || candidate.key === id);
  if (!action) return problem(404, 'There is no such action');
  const moveTo = (to: ActionStatus) => {
    action.status = to;
    action.allowedTransitions = ACTION_MOVES[to];
  };
  const changed = (event: string) => {
    action.version++;
    return ok(action, `dev.afterword.action.${event}.v1`);
  };
  if (!sub && method === 'GET') return ok(action);
  if (!sub) {
    if (call.ifMatch !== `"${action.version}"`)
      return problem(412, 'The action has changed since you read it');
    Object.assign(action, body);
    return changed('details-changed');
  }
  if (sub === 'history') return page(history(action), query);
  if (sub === 'verification') {
    if (action.owner?.id === me.id) return problem(403, 'The owner cannot verify', 'Somebody else has to.');
    moveTo(body.outcome === 'NOT_DONE' ? 'IN_PROGRESS' : (body.outcome as ActionStatus));
    action.verification = {
      dueAt: null,
      outcome: body.outcome as 'VERIFIED',
      by: person(me.id),
      at: now(),
      evidence: body.evidence as { note: string; url: string },
    };
    return changed('verified');
  }
  const { to, ownerId, ...rest } = body;
  if (ownerId) action.owner = person(ownerId);
  Object.assign(action, rest);
  moveTo(to as ActionStatus);
  return changed('started');
}

import type {
  ActionStatus,
  IncidentStatus,
  Me,
  MomentName,
  Priority,
  RetrospectiveStatus,
  TimelineEntry,
  TimelineKind,
} from '../src/api/types.ts';
import { budgetsOf, catalogue } from './mock-services.ts';
import { alertRoutes } from './mock-alerts.ts';
import { chatRoutes } from './mock-chat.ts';
import { checkRoutes } from './mock-checks.ts';
import { incidentChanges, incidentDetection, incidentMessages, statusFeed } from './mock-telling.ts';
import {
  ACTION_MOVES,
  actions,
  ago,
  factors,
  history,
  INCIDENT_MOVES,
  incidents,
  nextId,
  PLAIN_ENTRY,
  PEOPLE,
  RETROSPECTIVE_MOVES,
  retrospectives,
  roles,
  timelines,
} from './mock-data.ts';
import {
  cohorts,
  FIELDS,
  keep,
  related,
  relatedOf,
  saveField,
  TAG_COUNTS,
  windows,
  windowsOf,
} from './mock-impact.ts';
import {
  answerCall,
  answerOffer,
  buddies,
  callIn,
  changeBuddies,
  changeTask,
  editSettings,
  escalations,
  peopleOf,
  report,
  reports,
  settings,
  tasks,
} from './mock-response.ts';

export interface Call {
  me: Me;
  method: string;
  path: string;
  query: URLSearchParams;
  ifMatch?: string;
  body: Record<string, unknown>;
}

export interface Reply {
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
  if (collection?.startsWith('alert') || sub === 'alerts') return alertRoutes(call);
  if (sub === 'check-results') return page([], call.query);
  if (collection === 'changes') {
    const near = incidents.find(incident => incident.key === 'INC-48') ?? incidents[0]!;
    const told = incidentChanges({ ...call, method: 'GET' }, near).body as { items: { change: unknown }[] };
    return page(
      told.items.map(item => item.change),
      call.query,
    );
  }
  if (collection === 'checks') return checkRoutes(call);
  if ([collection, id, sub].some(part => part?.startsWith('chat-'))) return chatRoutes(call);
  switch (collection) {
    case 'me':
      if (id !== 'buddies') return ok(call.me);
      return call.method === 'GET'
        ? page(buddies.get(call.me.id) ?? [], call.query)
        : ok(changeBuddies(sub, call));
    case 'incident-settings':
      if (id === 'status-feed') return statusFeed(call);
      if (id === 'history') return page(settings, call.query);
      if (call.method === 'GET') return ok(settings[0]);
      return call.ifMatch === `"${settings[0]!.version}"`
        ? ok(editSettings(call))
        : problem(412, 'The settings have changed since you read them');
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
    case 'incident-fields':
      if (call.method === 'GET') return page(FIELDS, call.query);
      return ok(saveField(id, call.body), undefined, id ? 200 : 201);
    case 'statistics':
      return id === 'tags' ? ok(TAG_COUNTS) : problem(404, 'Not found');
    case 'audit':
      return auditLog(call);
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
    case 'search':
      return page(found(call.query.get('q') ?? ''), call.query);
    case 'retrospectives':
      return id ? oneRetrospective(call, id, sub, item, verb) : allRetrospectives(call);
    case 'actions':
      return id ? oneAction(call, id, sub) : allActions(call);
    default:
      return problem(404, 'Not found');
  }
}

/** A merge patch, as far as the console sends one. */
function patchIncident(incident: (typeof incidents)[number], body: Record<string, unknown>, me: Me) {
  const { severity, severityReason, executiveSponsor, boundary, fields, ...rest } = body;
  Object.assign(incident, rest);
  if (boundary) incident.boundary = { ...incident.boundary, ...(boundary as object) };
  if (fields) Object.assign(incident.fields, fields);
  if (executiveSponsor !== undefined) incident.executiveSponsor = person(executiveSponsor);
  if (severity === undefined) return;
  const assessment = incident.assessment;
  assessment.set = severity as typeof assessment.set;
  assessment.reason = (severityReason as string) ?? null;
  assessment.setBy = person(me.id);
  assessment.setAt = now();
  incident.severity = assessment.set ?? assessment.computed;
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
  if (!other) {
    return problem(400, 'Some fields are not valid', undefined, {
      errors: [{ pointer: '/incident', message: 'no such incident' }],
    });
  }
  related.set(incidentId, [...links, { id: other.id, note: (body.note as string) ?? null }]);
  return ok(relatedOf(incidentId).at(-1), 'dev.afterword.incident.details-changed.v1', 201);
}

/** Titles and timelines that hold the text, with the place marked. */
function found(text: string) {
  const wanted = text.toLowerCase();
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
          query.getAll('label').every(label => item.labels.includes(label)) &&
          (!query.has('type') || query.getAll('type').includes(item.type)) &&
          (!query.has('responseLevel') || query.getAll('responseLevel').includes(item.responseLevel ?? '')) &&
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

/** An administrator opened the last incident of the list, so that there is something to see. */
const openings = [
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

function auditLog({ query }: Call): Reply {
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
        any('tag', entry.tags) &&
        (!query.has('starred') || entry.starred) &&
        (query.get('rendering') !== 'EXTERNAL' || ['CUSTOMER', 'PUBLIC'].includes(entry.audience)) &&
        entry.text.toLowerCase().includes((query.get('q') ?? '').toLowerCase()),
    )
    .sort((a, b) => a.occurredAt.localeCompare(b.occurredAt));
  return query.get('order') === 'NEWEST_FIRST' ? found.reverse() : found;
}

function oneIncident(call: Call, id: string, sub?: string, item?: string, verb?: string): Reply {
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
  if (sub === 'timeline' && item === 'bulk') {
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
  if (sub === 'timeline' && item) {
    const entry = timelines.get(incident.id)!.find(candidate => candidate.id === item);
    if (!entry) return problem(404, 'There is no such entry');
    if (verb === 'history') return page(versions.get(entry.id) ?? [], query);
    if (method === 'GET') return ok(entry);
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
    Object.assign(entry, change, { version: entry.version + 1, phaseSet: !!change.phase || entry.phaseSet });
    return ok(entry, 'dev.afterword.incident.timeline-entry-corrected.v1');
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
  if (sub === 'timeline') return page(story(timelines.get(incident.id)!, query), query);
  if (sub === 'break-glass')
    return page(
      openings.filter(opening => opening.incidentId === incident.id),
      query,
    );
  if (sub === 'moments') {
    incident.moments[item as MomentName] = body.at as string;
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
  if (sub === 'roles' && verb === 'offers') {
    const taker = answerOffer(incident.id, call, 'to' in body);
    if (!taker) return changed('command-offered');
    body.toPersonId = taker;
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
    return changed('role-assigned');
  }
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

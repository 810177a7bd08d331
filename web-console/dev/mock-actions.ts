import type { ActionStatus } from '../src/api/types/index.ts';
import { ACTION_MOVES, actions, history } from './data/actions.ts';
import { now, ok, page, person, problem, type Call, type Reply } from './mock-reply.ts';

export function allActions({ query }: Call): Reply {
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

export function oneAction(call: Call, id: string, sub?: string): Reply {
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

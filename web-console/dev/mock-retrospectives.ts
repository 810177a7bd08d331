import type { ActionStatus, Priority, RetrospectiveStatus } from '../src/api/types/index.ts';
import { ACTION_MOVES, actions } from './data/actions.ts';
import { nextId } from './data/clock.ts';
import { factors, RETROSPECTIVE_MOVES, retrospectives, UNSAID } from './data/retrospectives.ts';
import { timelines } from './data/timelines.ts';
import { analysis } from './mock-analysis.ts';
import { comments } from './mock-comments.ts';
import { documentLanguage } from './mock-language.ts';
import { compliance, explanation, skipProposal } from './mock-policy.ts';
import { ok, page, person, problem, type Call, type Reply } from './mock-reply.ts';
import { revisions } from './mock-revisions.ts';
import { writing } from './mock-writing.ts';

export function allRetrospectives({ query, method, body }: Call): Reply {
  if (method === 'POST')
    return problem(409, 'This incident has a retrospective already', String(body.reason));
  const status = query.get('status');
  return page(
    retrospectives
      .map(item => ({ ...item, undecidedTooLong: item.undecidedSince !== null }))
      .filter(
        item =>
          (!status || item.status === status) &&
          (!query.get('overdue') || item.overdue) &&
          (!query.get('undecidedTooLong') || item.undecidedTooLong),
      ),
    query,
  );
}

export function oneRetrospective(call: Call, id: string, sub?: string, item?: string, verb?: string): Reply {
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
  const analysed = analysis(call, retrospective, sub, item, verb);
  if (analysed) return analysed;
  if (sub === 'explanation') return explanation(retrospective);
  if (sub === 'compliance') return compliance(call, retrospective, item);
  if (sub === 'skip-proposal') return skipProposal(call, retrospective);
  if (sub === 'comments') return comments(call, retrospective, item, verb);
  if (sub === 'revisions') return revisions(call, retrospective, item, verb);
  if (sub === 'writing') return writing(call, retrospective, item, verb);
  if (sub === 'language') return documentLanguage(call, retrospective, verb);
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
    const made = {
      ...UNSAID,
      ...body,
      id: nextId(),
      disposition: null,
      version: 0,
    } as unknown as (typeof all)[number];
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

import type { Comment, Retrospective } from '../src/api/types/index.ts';
import { nextId } from './data/clock.ts';
import { now, ok, page, person, problem, type Call, type Reply } from './mock-reply.ts';

const threads = new Map<string, Comment[]>();

/** Comments: threads with replies, settled and withdrawn. */
export function comments(call: Call, retrospective: Retrospective, id?: string, verb?: string): Reply {
  const all = threads.get(retrospective.id) ?? [];
  threads.set(retrospective.id, all);
  const { body, method, query } = call;
  if (!id && method === 'GET') return page(all, query);
  if (!id) {
    const made: Comment = {
      id: nextId(),
      section: (body.section as string) ?? null,
      quote: (body.quote as string) ?? null,
      body: String(body.body),
      author: person(call.me.id)!,
      createdAt: now(),
      editedAt: null,
      withdrawnAt: null,
      resolvedAt: null,
      resolvedBy: null,
      replies: [],
    };
    const thread = all.find(candidate => candidate.id === body.replyTo);
    (thread?.replies ?? all).push(made);
    return ok(made, undefined, 201);
  }
  const found = [...all, ...all.flatMap(thread => thread.replies)].find(candidate => candidate.id === id);
  if (!found) return problem(404, 'There is no such comment');
  if (verb === 'resolution') {
    const settled = method === 'PUT';
    Object.assign(found, {
      resolvedAt: settled ? now() : null,
      resolvedBy: settled ? person(call.me.id) : null,
    });
  } else if (method === 'PUT') {
    Object.assign(found, { body: String(body.body), editedAt: now() });
  } else {
    Object.assign(found, { body: null, quote: null, withdrawnAt: now() });
  }
  return ok(found);
}

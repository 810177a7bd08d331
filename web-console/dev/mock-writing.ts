import { ChangeSet, Text } from '@codemirror/state';
import type { Retrospective } from '../src/api/types/index.ts';
import { now, ok, person, problem, type Call, type Reply } from './mock-reply.ts';

interface Logged {
  number: number;
  clientId: unknown;
  change: unknown;
}

const logs = new Map<string, Logged[]>();

/** Writing together: one order of changes for each section, and nobody else who types. */
export function writing(call: Call, retrospective: Retrospective, key?: string, verb?: string): Reply {
  const { body, method, query } = call;
  if (key === 'presence') return ok({});
  const section = retrospective.sections.find(candidate => candidate.key === key);
  if (!section) return problem(404, 'There is no such section');
  const log = logs.get(retrospective.id + key) ?? [];
  logs.set(retrospective.id + key, log);
  if (verb !== 'changes') return ok({ section: key, body: section.body ?? '', changes: log.length });
  if (method === 'GET') return ok({ items: log.slice(Number(query.get('after') ?? 0)), changes: log.length });
  if (body.after !== log.length)
    return problem(409, 'Somebody else typed in the section meanwhile', undefined, {
      type: '/problems/changes-overtaken',
    });
  for (const change of body.changes as unknown[]) {
    const text = Text.of((section.body ?? '').split('\n'));
    section.body = ChangeSet.fromJSON(change).apply(text).toString();
    log.push({ number: log.length + 1, clientId: body.clientId, change });
  }
  Object.assign(section, {
    version: section.version + 1,
    complete: section.body?.trim() !== '',
    editedBy: person(call.me.id),
    updatedAt: now(),
  });
  return ok({ changes: log.length });
}

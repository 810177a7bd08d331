import type { DiffPart, Retrospective, Revision } from '../src/api/types/index.ts';
import { now, ok, page, person, problem, type Call, type Reply } from './mock-reply.ts';

interface Kept {
  revision: Revision;
  texts: Map<string, string>;
}

const kept = new Map<string, Kept[]>();

/** Earlier states: the draft to begin with, and what is kept. */
export function revisions(call: Call, retrospective: Retrospective, number?: string, verb?: string): Reply {
  const { body, method, query } = call;
  const all = kept.get(retrospective.id) ?? [draftOf(retrospective)];
  kept.set(retrospective.id, all);
  if (!number && method === 'GET')
    return page(
      [...all].reverse().map(one => one.revision),
      query,
    );
  if (!number) {
    const made = keep(retrospective, all.length + 1, 'KEPT', String(body.label), call.me.id);
    all.push(made);
    return ok(made.revision, undefined, 201);
  }
  const one = all.find(candidate => candidate.revision.number === Number(number));
  if (!one) return problem(404, 'There is no such revision');
  const differing = retrospective.sections.filter(
    section => one.texts.get(section.key) !== (section.body ?? ''),
  );
  if (verb === 'diff')
    return ok({
      from: one.revision.number,
      to: null,
      sections: differing.map(({ key, title, body: text }) => ({
        key,
        title,
        parts: parts(one.texts.get(key) ?? '', text ?? ''),
      })),
    });
  const wanted = (body.sections as string[] | undefined) ?? [];
  const back = differing.filter(section => wanted.length === 0 || wanted.includes(section.key));
  if (back.length > 0) all.push(keep(retrospective, all.length + 1, 'RESTORING', null, call.me.id));
  back.forEach(section => Object.assign(section, { body: one.texts.get(section.key) }));
  return ok({ sections: back.map(section => section.key) });
}

function keep(
  { sections }: Retrospective,
  number: number,
  occasion: Revision['occasion'],
  label: string | null,
  by: string | null,
): Kept {
  const revision = {
    number,
    occasion,
    label,
    publication: null,
    keptAt: now(),
    keptBy: by ? person(by) : null,
  };
  return { revision, texts: new Map(sections.map(section => [section.key, section.body ?? ''])) };
}

function draftOf(retrospective: Retrospective): Kept {
  const draft = keep(retrospective, 1, 'WRITING', null, null);
  draft.texts.set('narrative', 'The record says what happened; nobody has told it yet.');
  return draft;
}

/** As far as both texts agree, and what stands between. */
function parts(before: string, after: string): DiffPart[] {
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++;
  return [
    { kind: 'SAME' as const, text: before.slice(0, head) },
    { kind: 'REMOVED' as const, text: before.slice(head) },
    { kind: 'ADDED' as const, text: after.slice(head) },
  ].filter(part => part.text);
}

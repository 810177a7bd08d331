import type {
  CausalGraph,
  CausalLink,
  CausalNode,
  FactorDomain,
  LinkKind,
  Perspective,
  Retrospective,
  Why,
} from '../src/api/types/index.ts';
import { actions } from './data/actions.ts';
import { ago, HOUR, nextId } from './data/clock.ts';
import { ref } from './data/people.ts';
import { fishboneOf, pictureOf, type Drawn } from './data/pictures.ts';
import { factors, main } from './data/retrospectives.ts';
import { timelines } from './data/timelines.ts';
import { now, ok, page, person, problem, type Call, type Reply } from './mock-reply.ts';

const WORDS: Record<LinkKind, string> = {
  MADE_POSSIBLE: 'made possible',
  MADE_LIKELIER: 'increased the likelihood of',
  TRIGGERED: 'set off',
  MADE_WORSE: 'made worse',
  PROLONGED: 'prolonged',
  LIMITED: 'limited',
};
const DOMAINS: FactorDomain[] = ['PEOPLE', 'PROCESS', 'TECHNOLOGY'];
const CONTRIBUTED = ['LATENT', 'TRIGGER', 'ENABLER'];
const nameOf = (domain: string) => domain[0] + domain.slice(1).toLowerCase();

const link = (from: string, to: string, kind: LinkKind, because: string | null): CausalLink => ({
  id: nextId(),
  from,
  to,
  kind,
  because,
  recordedBy: ref(4)!,
  version: 1,
  createdAt: ago(HOUR),
  updatedAt: ago(HOUR),
});

const first = factors.get(main.id)!;
const links = new Map<string, CausalLink[]>([
  [
    main.id,
    [
      link(first[0]!.id, first[1]!.id, 'MADE_POSSIBLE', 'nothing stopped the table between two regions'),
      link(first[1]!.id, main.incidentId, 'TRIGGERED', null),
    ],
  ],
]);

const why = (statement: string, parentId: string | null, factorId: string | null = null): Why => ({
  id: nextId(),
  parentId,
  question: null,
  answer: factorId ? null : statement,
  factorId,
  statement,
  factorStands: true,
  timelineEntryIds: [],
  links: [],
  answers: [],
  recordedBy: ref(3)!,
  version: 1,
  createdAt: ago(HOUR),
  updatedAt: ago(HOUR),
});
const start = why('Checkout refused every card payment', null);
const empty = why('The routing table of the gateway was empty', start.id);
start.answers.push(empty, why('No fallback route was tried', start.id));
empty.answers.push(why(first[0]!.statement, empty.id, first[0]!.id));
const chains = new Map<string, Why[]>([[main.id, [start]]]);

const perspectives = new Map<string, Perspective[]>([
  [
    main.id,
    [
      {
        id: nextId(),
        saw: 'Two dashboards that did not agree: requests fell, errors did not rise.',
        knew: 'The last deploy was three days old.',
        expected: 'A lull, as on every Sunday.',
        anonymous: false,
        author: ref(2)!,
        version: 1,
        toldAt: ago(30 * HOUR),
        updatedAt: ago(30 * HOUR),
      },
      {
        id: nextId(),
        saw: 'I was alone with three alerts at once and took the loudest first.',
        knew: null,
        expected: null,
        anonymous: true,
        author: null,
        version: 0,
        toldAt: null,
        updatedAt: null,
      },
    ],
  ],
]);

function listOf<T>(of: Map<string, T[]>, id: string): T[] {
  const found = of.get(id) ?? [];
  of.set(id, found);
  return found;
}

function graphOf(retrospective: Retrospective): CausalGraph {
  const all = listOf(links, retrospective.id);
  const linked = new Set(all.flatMap(({ from, to }) => [from, to]));
  const known = listOf(factors, retrospective.id).filter(
    factor => CONTRIBUTED.includes(factor.role) || linked.has(factor.id),
  );
  const nodes: CausalNode[] = [
    ...known.map(factor => ({
      id: factor.id,
      kind: 'FACTOR' as const,
      text: factor.statement,
      domain: factor.domain,
      role: factor.role,
      occurredAt: null,
    })),
    ...(timelines.get(retrospective.incidentId) ?? [])
      .filter(entry => linked.has(entry.id))
      .map(entry => ({
        id: entry.id,
        kind: 'ENTRY' as const,
        text: entry.text,
        domain: null,
        role: null,
        occurredAt: entry.occurredAt,
      })),
    {
      id: retrospective.incidentId,
      kind: 'OUTCOME',
      text: retrospective.title,
      domain: null,
      role: null,
      occurredAt: null,
    },
  ];
  const back = all.filter(one =>
    all.some(other => other.from === one.to && other.to === one.from && other !== one),
  );
  const loops = back.length ? [[back[0]!.from, back[0]!.to]] : [];
  return { nodes, links: all, loops, feedback: back.slice(1).map(one => one.id) };
}

function causalGraph({ body, method }: Call, retrospective: Retrospective, id?: string): Reply {
  const all = listOf(links, retrospective.id);
  if (method === 'GET') return ok(graphOf(retrospective));
  if (method === 'POST') {
    const to = String(body.to ?? retrospective.incidentId);
    if (all.some(one => one.from === body.from && one.to === to))
      return problem(409, 'These two are linked already');
    const made = link(String(body.from), to, body.kind as LinkKind, (body.because as string) ?? null);
    all.push(made);
    return ok(made, undefined, 201);
  }
  const found = all.find(one => one.id === id);
  if (!found) return problem(404, 'There is no such link');
  if (method === 'DELETE') all.splice(all.indexOf(found), 1);
  else Object.assign(found, body, { version: found.version + 1 });
  return ok(found);
}

function whyChains({ body, method, query }: Call, retrospective: Retrospective, id?: string): Reply {
  const all = listOf(chains, retrospective.id);
  if (method === 'GET') return page(all, query);
  const everywhere = (list: Why[]): Why[] => list.flatMap(one => [one, ...everywhere(one.answers)]);
  const factor = listOf(factors, retrospective.id).find(one => one.id === body.factorId);
  if (method === 'POST') {
    const made = why(String(body.answer ?? factor?.statement), (body.parentId as string) ?? null, factor?.id);
    Object.assign(made, { question: body.question ?? null });
    const above = everywhere(all).find(one => one.id === body.parentId);
    (above?.answers ?? all).push(made);
    return ok(made, undefined, 201);
  }
  const found = everywhere(all).find(one => one.id === id);
  if (!found) return problem(404, 'There is no such answer');
  const beside = everywhere(all).find(one => one.id === found.parentId)?.answers ?? all;
  if (method === 'DELETE') beside.splice(beside.indexOf(found), 1);
  else
    Object.assign(found, body, { statement: body.answer ?? factor?.statement, version: found.version + 1 });
  return ok(found);
}

function diagram(retrospective: Retrospective, kind?: string): Reply {
  const known = listOf(factors, retrospective.id).filter(factor => CONTRIBUTED.includes(factor.role));
  if (kind === 'ishikawa') {
    const groups = new Map<string, Drawn[]>();
    for (const factor of known) {
      const name = `${nameOf(factor.domain)}${factor.category ? `: ${factor.category}` : ''}`;
      const items = groups.get(name) ?? [];
      groups.set(name, items);
      items.push({ id: factor.id, tone: factor.domain, kicker: '', text: factor.statement });
    }
    const sorted = [...groups].sort(([one], [other]) => one.localeCompare(other));
    return ok(
      fishboneOf(
        `Ishikawa diagram of ${retrospective.key}`,
        retrospective.title,
        sorted.map(([name, items]) => ({ name, items })),
      ),
    );
  }
  if (kind === 'why-chains') {
    const boxes: Drawn[] = [];
    const joins: { from: string; to: string; words: string }[] = [];
    const add = (one: Why) => {
      boxes.push({
        id: one.id,
        tone: one.parentId ? 'PLAIN' : 'OUTCOME',
        kicker: one.factorId ? 'Contributing factor' : '',
        text: one.statement,
      });
      for (const answer of one.answers) {
        joins.push({ from: one.id, to: answer.id, words: 'why?' });
        add(answer);
      }
    };
    listOf(chains, retrospective.id).forEach(add);
    return ok(pictureOf(`Chains of whys of ${retrospective.key}`, boxes, joins));
  }
  const graph = graphOf(retrospective);
  return ok(
    pictureOf(
      `Causal graph of ${retrospective.key}`,
      graph.nodes.map(node => ({
        id: node.id,
        tone: node.domain ?? (node.kind === 'OUTCOME' ? 'OUTCOME' : 'PLAIN'),
        kicker: node.domain
          ? nameOf(node.domain)
          : node.kind === 'OUTCOME'
            ? 'The incident'
            : 'In the timeline',
        text: node.text,
      })),
      graph.links.map(one => ({ from: one.from, to: one.to, words: WORDS[one.kind] })),
    ),
  );
}

function told({ body, me, method, query }: Call, retrospective: Retrospective, id?: string): Reply {
  const all = listOf(perspectives, retrospective.id);
  if (method === 'GET') return page(all, query);
  const words = { saw: body.saw ?? null, knew: body.knew ?? null, expected: body.expected ?? null };
  if (method === 'POST') {
    const anonymous = body.anonymous === true;
    const made = {
      id: nextId(),
      ...words,
      anonymous,
      author: anonymous ? null : person(me.id),
      version: anonymous ? 0 : 1,
      toldAt: anonymous ? null : now(),
      updatedAt: anonymous ? null : now(),
    } as Perspective;
    all.push(made);
    return ok(made, undefined, 201);
  }
  const found = all.find(one => one.id === id);
  if (!found) return problem(404, 'There is no such perspective');
  if (method === 'DELETE') all.splice(all.indexOf(found), 1);
  else Object.assign(found, words);
  return ok(found);
}

function balance(retrospective: Retrospective): Reply {
  const known = listOf(factors, retrospective.id).filter(factor => CONTRIBUTED.includes(factor.role));
  const domains = DOMAINS.map(domain => {
    const count = known.filter(factor => factor.domain === domain).length;
    return {
      domain,
      factors: count,
      share: known.length ? count / known.length : null,
      helped: 0,
      actions: 0,
    };
  });
  return ok({
    domains,
    factors: known.length,
    observed: 0,
    questions: domains
      .filter(({ factors: count }) => count === 0 && known.length > 0)
      .map(({ domain }) => `Nothing of ${domain.toLowerCase()} is recorded. What about it?`),
  });
}

function formalRca(retrospective: Retrospective): Reply {
  const graph = graphOf(retrospective);
  const textOf = (id: string) => graph.nodes.find(node => node.id === id)?.text ?? '';
  const flat = (one: Why, depth: number): { depth: number; text: string }[] => [
    { depth, text: (depth ? 'Why? ' : '') + one.statement },
    ...one.answers.flatMap(answer => flat(answer, depth + 1)),
  ];
  return ok({
    title: retrospective.title,
    retrospectiveKey: retrospective.key,
    incidentKey: retrospective.incidentKey,
    problem: {
      statement: 'Customers could not pay by card.',
      services: ['card-gateway', 'checkout'],
      impactStarted: ago(140 * HOUR),
      impactEnded: ago(139 * HOUR),
      duration: '1 h 24 min',
      customersAffected: 41250,
      dataLoss: 'NO',
      dataExposure: 'NO',
    },
    method:
      'Contributing factor analysis. Several conditions met, and none of them alone explains what happened.',
    factors: listOf(factors, retrospective.id)
      .filter(factor => CONTRIBUTED.includes(factor.role))
      .map(factor => ({
        ...factor,
        entries: (timelines.get(retrospective.incidentId) ?? []).filter(entry =>
          factor.timelineEntryIds.includes(entry.id),
        ),
        links: factor.links ?? [],
        actions: actions.slice(0, 1),
      })),
    helped: [],
    observed: [],
    statements: graph.links.map(one => ({
      linkId: one.id,
      text: `“${textOf(one.from)}” ${WORDS[one.kind]} “${textOf(one.to)}”${one.because ? ` because ${one.because}` : ''}.`,
      feedback: graph.feedback.includes(one.id),
      questions: one.because
        ? []
        : [
            {
              rule: 'CAUSE_AND_EFFECT',
              question: 'What makes the one lead to the other? Say it after “because”.',
            },
          ],
    })),
    feedbackLoops: [],
    chains: listOf(chains, retrospective.id).flatMap(chain => flat(chain, 0)),
    openActions: [],
  });
}

function prompts({ body }: Call): Reply {
  const speaksOfPerson = /\b(engineer|she|he|they|somebody|operator)\b/i.test(String(body.statement));
  const questions = speaksOfPerson
    ? [
        {
          id: 'PP01',
          question: 'What made that seem the right thing to do then?',
          because: 'An act made sense to whoever did it, with what they saw at the time.',
          ofPerson: true,
        },
      ]
    : [
        {
          id: 'PD06',
          question:
            'How does it usually behave, and which condition of people or process let it stay like this?',
          because: 'Technology is the lever that is pulled most.',
          ofPerson: false,
        },
      ];
  return ok({ speaksOfPerson, questions });
}

/** What stands beside the factors; undefined: another part answers. */
export function analysis(
  call: Call,
  retrospective: Retrospective,
  sub?: string,
  item?: string,
  verb?: string,
): Reply | undefined {
  if (sub === 'causal-graph') return causalGraph(call, retrospective, verb);
  if (sub === 'why-chains') return whyChains(call, retrospective, item);
  if (sub === 'diagrams') return diagram(retrospective, item);
  if (sub === 'perspectives') return told(call, retrospective, item);
  if (sub === 'factor-balance') return balance(retrospective);
  if (sub === 'formal-rca') return formalRca(retrospective);
  if (sub === 'factors' && item === 'prompts') return prompts(call);
  return undefined;
}

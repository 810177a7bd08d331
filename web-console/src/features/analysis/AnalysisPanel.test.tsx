import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Retrospective } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, VIEWER } from '../../test/render';
import { AnalysisPanel } from './AnalysisPanel';

const RETROSPECTIVE = {
  id: 'r1',
  key: 'RET-1',
  status: 'DRAFTING',
  sections: [],
} as unknown as Retrospective;
const PATH = '/retrospectives/r1';

const NODE = { tone: 'TECHNOLOGY', kicker: 'Technology, trigger', width: 220, height: 60 };
const PICTURE = {
  title: 'Causal graph of RET-1',
  summary: '2 conditions and events, 2 links, 1 feedback loops.',
  width: 800,
  height: 200,
  nodes: [
    { ...NODE, id: 'f1', text: 'The pool ran dry', lines: ['The pool ran dry'], x: 24, y: 24 },
    { ...NODE, id: 'f2', text: 'Retries had no limit', lines: ['Retries had no', 'limit'], x: 354, y: 24 },
  ],
  links: [
    {
      from: 'f1',
      to: 'f2',
      words: 'made worse',
      style: 'FORWARD',
      points: [
        { x: 244, y: 54 },
        { x: 354, y: 54 },
      ],
    },
    {
      from: 'f2',
      to: 'f1',
      words: 'set off',
      style: 'FEEDBACK',
      points: [
        { x: 354, y: 70 },
        { x: 244, y: 70 },
      ],
    },
  ],
  outline: [
    { id: 'f1', text: 'The pool ran dry', items: [{ id: 'f2', text: 'made worse: Retries', items: [] }] },
  ],
};
const GRAPH = {
  nodes: [
    { id: 'f1', kind: 'FACTOR', text: 'The pool ran dry', domain: 'TECHNOLOGY', role: 'TRIGGER' },
    { id: 'f2', kind: 'FACTOR', text: 'Retries had no limit', domain: 'TECHNOLOGY', role: 'LATENT' },
    { id: 'i1', kind: 'OUTCOME', text: 'Checkout refused cards' },
  ],
  links: [
    { id: 'l1', from: 'f1', to: 'f2', kind: 'MADE_WORSE', because: null, version: 4 },
    { id: 'l2', from: 'f2', to: 'f1', kind: 'TRIGGERED', because: 'each took a connection', version: 1 },
  ],
  loops: [['f1', 'f2']],
  feedback: ['l2'],
};
const ANSWERS = {
  [`GET ${PATH}/causal-graph`]: { body: GRAPH },
  [`GET ${PATH}/diagrams/causal-graph`]: { body: PICTURE },
  'POST /language/check': { body: { findings: [] } },
};

describe('the analysis of a retrospective', () => {
  it('is walked through with arrow keys, and says where each line leads', async () => {
    stubApi(ANSWERS);
    renderAs(COMMANDER, <AnalysisPanel retrospective={RETROSPECTIVE} />);
    const user = userEvent.setup();
    const first = await screen.findByRole('button', {
      name: 'Technology, trigger: The pool ran dry. made worse Retries had no limit',
    });
    const second = screen.getByRole('button', {
      name: /Retries had no limit. set off The pool ran dry, feedback/,
    });
    expect(first).toHaveAttribute('tabindex', '0');
    expect(second).toHaveAttribute('tabindex', '-1');
    first.focus();
    await user.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(first).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByTestId('link-dialog')).toBeInTheDocument();
  });

  it('tells loops and links in words, and the picture as a list', async () => {
    stubApi(ANSWERS);
    renderAs(VIEWER, <AnalysisPanel retrospective={RETROSPECTIVE} />);
    expect(await screen.findByTestId('loops')).toHaveTextContent('One feedback loop');
    const [first, second] = screen.getAllByTestId('causal-link');
    expect(first).toHaveTextContent('“The pool ran dry” made worse “Retries had no limit”');
    expect(first).toHaveTextContent('What makes the one lead to the other?');
    expect(second).toHaveTextContent('because each took a connection (feedback)');
    expect(await screen.findByText('made worse: Retries')).toBeInTheDocument();
    expect(screen.queryByTestId('add-link')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Take away' })).toBeNull();
  });

  it('changes how one led to another on top of what was read', async () => {
    const seen = stubApi({ ...ANSWERS, [`PATCH ${PATH}/causal-graph/links/l1`]: { body: GRAPH.links[0] } });
    renderAs(COMMANDER, <AnalysisPanel retrospective={RETROSPECTIVE} />);
    const user = userEvent.setup();
    const [first] = await screen.findAllByTestId('causal-link');
    await user.click(within(first!).getByRole('button', { name: 'Edit' }));
    await user.click(await screen.findByRole('textbox', { name: /Because/ }));
    await user.paste('queues filled');
    await user.click(screen.getByTestId('link-submit'));
    await waitFor(() => expect(screen.queryByTestId('link-dialog')).toBeNull());
    const sent = seen.find(request => request.method === 'PATCH');
    expect(sent?.headers.get('If-Match')).toBe('"4"');
    expect(sent?.body).toEqual({ kind: 'MADE_WORSE', because: 'queues filled' });
  });

  it('says what to do while nothing is linked', async () => {
    stubApi({
      [`GET ${PATH}/causal-graph`]: { body: { nodes: [GRAPH.nodes[2]], links: [], loops: [], feedback: [] } },
      [`GET ${PATH}/diagrams/causal-graph`]: { body: { ...PICTURE, nodes: [], links: [], outline: [] } },
    });
    renderAs(COMMANDER, <AnalysisPanel retrospective={RETROSPECTIVE} />);
    expect(await screen.findByText(/say what led to what/)).toBeInTheDocument();
    expect(screen.queryByTestId('add-link')).toBeNull();
  });

  it('asks why again, and takes a branch away only when it is meant', async () => {
    const answer = {
      id: 'w2',
      parentId: 'w1',
      question: null,
      statement: 'The pool',
      version: 1,
      answers: [],
    };
    const chain = {
      id: 'w1',
      parentId: null,
      statement: 'Cards were refused',
      version: 1,
      answers: [answer],
    };
    const seen = stubApi({
      ...ANSWERS,
      [`GET ${PATH}/why-chains`]: { body: { items: [chain], nextCursor: null } },
      [`GET ${PATH}/diagrams/why-chains`]: { body: PICTURE },
      [`POST ${PATH}/why-chains`]: { status: 201, body: answer },
      [`DELETE ${PATH}/why-chains/w1`]: { status: 204 },
    });
    renderAs(COMMANDER, <AnalysisPanel retrospective={RETROSPECTIVE} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('tab', { name: 'Chains of whys' }));
    const tree = await screen.findByTestId('why-chain');
    await user.click(within(tree).getAllByRole('button', { name: 'Why was that so?' })[1]!);
    await user.click(await screen.findByTestId('why-submit'));
    expect(screen.getByText('Say it in words, or choose a factor that says it.')).toBeInTheDocument();
    await user.click(screen.getByRole('textbox', { name: /The answer/ }));
    await user.paste('No limit');
    await user.click(screen.getByTestId('why-submit'));
    await waitFor(() => expect(screen.queryByTestId('why-dialog')).toBeNull());
    expect(
      seen.find(request => request.path.endsWith('/why-chains') && request.method === 'POST')?.body,
    ).toMatchObject({ parentId: 'w2', answer: 'No limit' });

    await user.click(within(tree).getAllByRole('button', { name: 'Take away' })[0]!);
    expect(seen.some(request => request.method === 'DELETE')).toBe(false);
    await user.click(within(tree).getByRole('button', { name: 'With 1 below it: sure?' }));
    await waitFor(() => expect(seen.some(request => request.method === 'DELETE')).toBe(true));
  });

  it('shows the formal analysis with the questions of its statements', async () => {
    stubApi({
      ...ANSWERS,
      [`GET ${PATH}/formal-rca`]: {
        body: {
          title: 'Checkout refused cards',
          retrospectiveKey: 'RET-1',
          incidentKey: 'INC-1',
          problem: {
            statement: 'Customers could not pay',
            services: ['checkout'],
            duration: '50 min',
            customersAffected: 1830,
          },
          method: 'Contributing factor analysis.',
          factors: [],
          helped: [],
          observed: [],
          statements: [
            {
              linkId: 'l1',
              text: '“The pool ran dry” set off the incident.',
              feedback: false,
              questions: [{ rule: 'CAUSE_AND_EFFECT', question: 'What makes the one lead to the other?' }],
            },
          ],
          feedbackLoops: [],
          chains: [],
          openActions: [],
        },
      },
    });
    renderAs(VIEWER, <AnalysisPanel retrospective={RETROSPECTIVE} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('tab', { name: 'Formal analysis' }));
    const rca = await screen.findByTestId('formal-rca');
    expect(rca).toHaveTextContent('None is recorded.');
    expect(rca).toHaveTextContent('for 50 min');
    expect(screen.getByTestId('causal-statement')).toHaveTextContent('What makes the one lead to the other?');
    expect(rca.textContent?.toLowerCase()).not.toContain('root cause');
  });
});

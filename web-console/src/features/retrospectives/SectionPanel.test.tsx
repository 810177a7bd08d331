import { EditorView } from '@codemirror/view';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Retrospective, RetrospectiveSection } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, VIEWER } from '../../test/render';
import type { WritingRoom } from '../writing/useWritingRoom';
import { SectionPanel } from './SectionPanel';

const SECTION: RetrospectiveSection = {
  key: 'narrative',
  title: 'Narrative',
  body: 'Once upon a time',
  complete: false,
  hint: 'Lead with impact.',
  version: 3,
  editedBy: null,
  updatedAt: '2026-11-22T10:00:00Z',
};
const RETROSPECTIVE = {
  id: 'r1',
  key: 'RET-1',
  status: 'DRAFTING',
  sections: [SECTION],
} as unknown as Retrospective;

const NOTHING_FOUND = { body: { findings: [] } };

const ALONE: WritingRoom = { others: [], writeIn: () => undefined };
const WRITING = 'GET /retrospectives/r1/writing/narrative';
const CHANGES = '/retrospectives/r1/writing/narrative/changes';
const START = { body: { section: 'narrative', body: 'Once upon a time', changes: 7 } };

describe('a section of a retrospective', () => {
  it('is saved as it is typed, on top of the changes that were there', async () => {
    const writesIn = vi.fn();
    const seen = stubApi({
      'POST /language/check': NOTHING_FOUND,
      [WRITING]: START,
      [`POST ${CHANGES}`]: { body: { changes: 8 } },
    });
    renderAs(
      COMMANDER,
      <SectionPanel
        retrospective={RETROSPECTIVE}
        section={SECTION}
        room={{ others: [], writeIn: writesIn }}
      />,
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Edit Narrative' }));
    const editor = await screen.findByRole('textbox', { name: 'Narrative' });
    const view = EditorView.findFromDOM(editor)!;
    view.dispatch({ changes: { from: view.state.doc.length, insert: ', payments stopped.' } });

    const sent = () => seen.find(request => request.method === 'POST' && request.path.endsWith('/changes'));
    await waitFor(() => expect(sent()).toBeDefined());
    expect(await screen.findByText('All saved')).toBeVisible();
    expect(sent()?.body).toMatchObject({ after: 7, changes: [[16, [0, ', payments stopped.']]] });
    await user.click(screen.getByTestId('section-save'));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(writesIn.mock.calls).toEqual([
      ['narrative', true],
      ['narrative', false],
    ]);
  });

  it('keeps words in sight that are not taken any more', async () => {
    stubApi({
      'POST /language/check': NOTHING_FOUND,
      [WRITING]: START,
      [`POST ${CHANGES}`]: {
        status: 409,
        body: {
          type: '/problems/retrospective-not-open',
          title: 'Not now',
          detail: 'It is REVIEWED.',
          status: 409,
        },
      },
    });
    renderAs(COMMANDER, <SectionPanel retrospective={RETROSPECTIVE} section={SECTION} room={ALONE} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Edit Narrative' }));
    const editor = await screen.findByRole('textbox', { name: 'Narrative' });
    const view = EditorView.findFromDOM(editor)!;
    view.dispatch({ changes: { from: 0, insert: 'Mine: ' } });

    expect(await screen.findByTestId('refused')).toHaveTextContent('It is REVIEWED.');
    expect(editor).toHaveTextContent('Mine: Once upon a time');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is read anew after changes that are no longer kept, where nothing would be lost by it', async () => {
    let start = START;
    const gone = { status: 410, body: { type: '/problems/changes-forgotten', title: 'Gone', status: 410 } };
    stubApi({
      'POST /language/check': NOTHING_FOUND,
      [WRITING]: () => start,
      [`GET ${CHANGES}`]: gone,
    });
    renderAs(COMMANDER, <SectionPanel retrospective={RETROSPECTIVE} section={SECTION} room={ALONE} />);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Edit Narrative' }));
    await screen.findByText('Once upon a time');

    start = { body: { section: 'narrative', body: 'A month later', changes: 90 } };
    window.dispatchEvent(new Event('online'));

    expect(await screen.findByText('A month later')).toBeVisible();
    expect(screen.queryByTestId('refused')).toBeNull();
  });

  it('says who else writes in it', async () => {
    stubApi({});
    const others = [
      { clientId: 'p-2', personId: 'u2', name: 'Jordan Kim', section: 'narrative' },
      { clientId: 'p-3', personId: 'u3', name: 'Rin Sato', section: 'monitoring-context' },
    ];
    renderAs(
      COMMANDER,
      <SectionPanel
        retrospective={RETROSPECTIVE}
        section={SECTION}
        room={{ others, writeIn: () => undefined }}
      />,
    );
    expect(await screen.findByTestId('present')).toHaveTextContent('Jordan Kim writes here');
  });

  it('is only read by somebody who may not write', async () => {
    stubApi({});
    renderAs(VIEWER, <SectionPanel retrospective={RETROSPECTIVE} section={SECTION} room={ALONE} />);
    expect(await screen.findByText('Lead with impact.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Edit Narrative' })).toBeNull();
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Retrospective } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, VIEWER } from '../../test/render';
import { RevisionsPanel } from './RevisionsPanel';

const RETROSPECTIVE = { id: 'r1', key: 'RET-1', status: 'DRAFTING' } as Retrospective;
const PATH = '/retrospectives/r1/revisions';
const KEPT = {
  number: 2,
  occasion: 'KEPT',
  publication: null,
  label: 'Before the meeting',
  keptAt: '2026-11-22T10:00:00Z',
  keptBy: { id: 'u1', name: 'Rin Sato' },
};
const DIFF = {
  from: 2,
  to: null,
  sections: [
    {
      key: 'narrative',
      title: 'Narrative',
      parts: [
        { kind: 'SAME', text: 'It began at ' },
        { kind: 'REMOVED', text: 'three' },
        { kind: 'ADDED', text: 'four' },
      ],
    },
  ],
};

const ANSWERS = {
  [`GET ${PATH}`]: { body: { items: [KEPT], nextCursor: null } },
  [`GET ${PATH}/2/diff`]: { body: DIFF },
  [`POST ${PATH}/2/restoration`]: { body: { sections: ['narrative'] } },
  [`POST ${PATH}`]: { status: 201, body: KEPT },
};

describe('the history of a document', () => {
  it('shows what changed since a state, and brings a section back', async () => {
    const seen = stubApi(ANSWERS);
    renderAs(COMMANDER, <RevisionsPanel retrospective={RETROSPECTIVE} beingWritten />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Show' }));
    await user.click(await screen.findByRole('button', { name: /Before the meeting/ }));
    expect((await screen.findByText('three')).closest('del')).not.toBeNull();
    expect(screen.getByText('four').closest('ins')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Bring this back' }));
    await waitFor(() => expect(screen.queryByTestId('revision-diff')).toBeNull());
    expect(seen.find(request => request.path.endsWith('/restoration'))?.body).toEqual({
      sections: ['narrative'],
    });
  });

  it('keeps the state of now under a name', async () => {
    const seen = stubApi(ANSWERS);
    renderAs(COMMANDER, <RevisionsPanel retrospective={RETROSPECTIVE} beingWritten />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Show' }));
    await user.type(await screen.findByLabelText('Keep the state of now as'), 'After the meeting');
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(() =>
      expect(seen.find(request => request.method === 'POST')?.body).toEqual({ label: 'After the meeting' }),
    );
  });

  it('is only looked at by somebody who may not write', async () => {
    stubApi(ANSWERS);
    renderAs(VIEWER, <RevisionsPanel retrospective={RETROSPECTIVE} beingWritten />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Show' }));
    await user.click(await screen.findByRole('button', { name: /Before the meeting/ }));
    expect(await screen.findByText('four')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Bring this back' })).toBeNull();
    expect(screen.queryByLabelText('Keep the state of now as')).toBeNull();
  });
});

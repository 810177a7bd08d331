import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Comment, Retrospective } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, VIEWER } from '../../test/render';
import { CommentsOf } from './CommentsOf';

const RETROSPECTIVE = { id: 'r1', key: 'RET-1', status: 'PUBLISHED' } as Retrospective;
const LIST = 'GET /retrospectives/r1/comments';

function comment(id: string, more: Partial<Comment> = {}): Comment {
  return {
    id,
    section: 'narrative',
    quote: null,
    body: `Words of ${id}`,
    author: { id: 'u9', name: 'Jordan Kim' },
    createdAt: '2026-11-22T10:00:00Z',
    editedAt: null,
    withdrawnAt: null,
    resolvedAt: null,
    resolvedBy: null,
    replies: [],
    ...more,
  };
}

function renderOf(person: Parameters<typeof renderAs>[0], comments: Comment[]) {
  const seen = stubApi({
    [LIST]: { body: { items: comments, nextCursor: null } },
    'POST /retrospectives/r1/comments': { status: 201, body: comment('new') },
    'PUT /retrospectives/r1/comments/one/resolution': { body: comment('one') },
  });
  renderAs(person, <CommentsOf retrospective={RETROSPECTIVE} section="narrative" about="Narrative" />);
  return seen;
}

describe('comments on a section', () => {
  it('are said by everybody who may read it, also after publication', async () => {
    const seen = renderOf(VIEWER, []);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Comment on Narrative' }));
    await user.type(screen.getByRole('textbox', { name: 'Comment on Narrative' }), 'Which dashboard?');
    await user.click(screen.getByRole('button', { name: 'Comment' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(seen.find(request => request.method === 'POST')?.body).toEqual({
      body: 'Which dashboard?',
      section: 'narrative',
    });
  });

  it('show those of the section alone, settled ones folded away', async () => {
    renderOf(COMMANDER, [
      comment('one', { quote: 'the graphs were flat' }),
      comment('two', { section: null }),
      comment('three', { resolvedAt: '2026-11-23T10:00:00Z', resolvedBy: { id: 'u1', name: 'Rin Sato' } }),
    ]);
    const open = await screen.findByRole('list', { name: 'Comments on Narrative' });
    expect(within(open).getByText('Words of one')).toBeVisible();
    expect(within(open).getByText('the graphs were flat')).toBeVisible();
    expect(screen.queryByText('Words of two')).toBeNull();
    expect(screen.getByText('1 settled comment')).toBeVisible();
    expect(screen.getByText('Words of three')).not.toBeVisible();
  });

  it('are settled by whoever takes part, and changed by their author alone', async () => {
    const seen = renderOf(COMMANDER, [
      comment('one', { replies: [comment('reply', { author: { id: COMMANDER.id, name: COMMANDER.name } })] }),
    ]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Settle' }));
    expect(seen.some(request => request.method === 'PUT' && request.path.endsWith('/one/resolution'))).toBe(
      true,
    );
    expect(screen.getAllByRole('button', { name: 'Edit' })).toHaveLength(1);
  });

  it('keep a half-written reply when somebody else settles the thread meanwhile', async () => {
    let comments = [comment('one')];
    stubApi({ [LIST]: () => ({ body: { items: comments, nextCursor: null } }) });
    const { client } = renderAs(
      COMMANDER,
      <CommentsOf retrospective={RETROSPECTIVE} section="narrative" about="Narrative" />,
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Reply' }));
    await user.type(screen.getByRole('textbox', { name: 'Reply' }), 'The one of');

    comments = [
      comment('one', { resolvedAt: '2026-11-23T10:00:00Z', resolvedBy: { id: 'u1', name: 'Rin Sato' } }),
    ];
    await client.invalidateQueries();

    expect(await screen.findByText(/Settled by Rin Sato/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('The one of');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('1 settled comment')).toBeVisible();
  });

  it('give the keyboard back where it began', async () => {
    renderOf(COMMANDER, [comment('one')]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Reply' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Reply' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Comment on Narrative' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Comment on Narrative' })).toHaveFocus();
  });

  it('are withdrawn only when asked twice', async () => {
    const seen = renderOf(COMMANDER, [
      comment('one', { author: { id: COMMANDER.id, name: COMMANDER.name } }),
    ]);
    const user = userEvent.setup();
    const withdrawn = () =>
      seen.some(request => request.method === 'DELETE' && request.path.endsWith('/one'));
    await user.click(await screen.findByRole('button', { name: 'Withdraw' }));
    expect(withdrawn()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Yes, withdraw' }));
    await waitFor(() => expect(withdrawn()).toBe(true));
  });

  it('say that one was withdrawn when replies to it stay', async () => {
    renderOf(VIEWER, [comment('one', { body: null, replies: [comment('reply')] })]);
    expect(await screen.findByText('This comment was withdrawn.')).toBeVisible();
    expect(screen.getByText('Words of reply')).toBeVisible();
  });
});

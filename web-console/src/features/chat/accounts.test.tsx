import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ChatAccount, ChatConnection } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs } from '../../test/render';
import { AccountsLine } from './AccountsLine';

const SLACK = { id: 'c1', name: 'Slack of engineering', kind: 'SLACK' } as ChatConnection;

const account = (n: number, userName: string | null, name: string) =>
  ({
    connectionId: 'c1',
    connectionName: SLACK.name,
    kind: 'SLACK',
    workspaceId: 'T1',
    userId: `U${n}`,
    userName,
    person: { id: `p${n}`, name },
    linkedAt: '2026-11-01T00:00:00Z',
  }) as ChatAccount;

const RIN = account(3, 'rin', 'Rin Tanaka');
const CARLOS = account(2, null, 'Carlos Mendes');
const page = (...items: unknown[]) => ({ body: { items, nextCursor: null } });
const PEOPLE = page({ id: 'p5', name: 'Maya Lindqvist' });

async function opened() {
  const user = userEvent.setup();
  renderAs(COMMANDER, <AccountsLine connection={SLACK} />);
  await user.click(await screen.findByRole('button', { name: 'People in Slack of engineering' }));
  return { user, dialog: within(await screen.findByRole('dialog')) };
}

describe('the people of a chat', () => {
  it('are counted, listed with whom they are, and found by name or id', async () => {
    stubApi({ 'GET /chat-connections/c1/accounts': page(RIN, CARLOS) });
    const { user, dialog } = await opened();
    expect(screen.getByText('2 accounts are linked to people')).toBeInTheDocument();
    const list = within(await dialog.findByRole('list', { name: 'Linked accounts' }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    // Who has no name there is shown by id.
    expect(list.getByText(/U2 in T1/)).toBeInTheDocument();
    await user.type(dialog.getByLabelText('Find an account'), 'tanaka');
    expect(list.getAllByRole('listitem')).toHaveLength(1);
    expect(list.getByRole('listitem')).toHaveTextContent('rin is Rin Tanaka');
    await user.type(dialog.getByLabelText('Find an account'), ' san');
    expect(dialog.getByText('No linked account is like that.')).toBeInTheDocument();
  });

  it('are linked by an administrator, who is told when the account is somebody else so far', async () => {
    const seen = stubApi({
      'GET /chat-connections/c1/accounts': page(RIN),
      'GET /people': PEOPLE,
      'PUT /chat-connections/c1/accounts/T1/U3': { status: 204 },
    });
    const { user, dialog } = await opened();
    // The workspace of those who are linked already.
    expect(dialog.getByLabelText(/Id of the workspace/)).toHaveValue('T1');
    expect(dialog.getByRole('button', { name: 'Link' })).toBeDisabled();
    await user.click(dialog.getByRole('combobox', { name: /Person/ }));
    await user.click(await screen.findByRole('option', { name: 'Maya Lindqvist' }));
    await user.type(dialog.getByLabelText(/Member id/), 'U3');
    expect(dialog.getByText(/This account is Rin Tanaka now/)).toBeInTheDocument();
    await user.type(dialog.getByLabelText(/Name there/), 'maya');
    await user.click(dialog.getByRole('button', { name: 'Link anew' }));
    await waitFor(() => expect(seen.some(request => request.method === 'PUT')).toBe(true));
    expect(seen.find(request => request.method === 'PUT')!.body).toEqual({
      personId: 'p5',
      userName: 'maya',
    });
    await waitFor(() => expect(dialog.getByLabelText(/Member id/)).toHaveValue(''));
  });

  it('say at the field what the service refuses', async () => {
    stubApi({
      'GET /people': PEOPLE,
      'PUT /chat-connections/c1/accounts/T1/U9': {
        status: 400,
        body: {
          title: 'The request is not valid',
          status: 400,
          errors: [{ pointer: '/personId', message: 'must be somebody who has signed in' }],
        },
      },
    });
    const { user, dialog } = await opened();
    expect(await dialog.findByText('No account is linked yet.')).toBeInTheDocument();
    await user.click(dialog.getByRole('combobox', { name: /Person/ }));
    await user.click(await screen.findByRole('option', { name: 'Maya Lindqvist' }));
    await user.type(dialog.getByLabelText(/Id of the workspace/), 'T1');
    await user.type(dialog.getByLabelText(/Member id/), 'U9');
    await user.click(dialog.getByRole('button', { name: 'Link' }));
    expect(await dialog.findByText('must be somebody who has signed in')).toBeInTheDocument();
    expect(dialog.getByLabelText(/Member id/)).toHaveValue('U9');
  });

  it('are unlinked only when asked twice', async () => {
    const seen = stubApi({
      'GET /chat-connections/c1/accounts': page(RIN),
      'DELETE /chat-connections/c1/accounts/T1/U3': { status: 204 },
    });
    const { user, dialog } = await opened();
    await user.click(await dialog.findByRole('button', { name: 'Unlink rin' }));
    expect(seen.some(request => request.method === 'DELETE')).toBe(false);
    await user.click(dialog.getByRole('button', { name: 'Unlink rin for good' }));
    await waitFor(() => expect(seen.some(request => request.method === 'DELETE')).toBe(true));
  });
});

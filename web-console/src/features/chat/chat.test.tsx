import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs } from '../../test/render';
import { ChannelsPanel } from './ChannelsPanel';
import { ConnectionsPanel } from './ConnectionsPanel';
import { MyAccountsPanel } from './MyAccountsPanel';

const SLACK = {
  id: 'c1',
  name: 'Slack of engineering',
  kind: 'SLACK',
  state: 'ACTIVE',
  address: 'https://afterword.example.com/hooks/v1/slack/c1',
  secrets: [{ id: 's1', createdAt: '2026-11-01T00:00:00Z', lastUsedAt: null }],
  createdBy: { id: 'p1', name: 'Amara Okafor' },
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  version: 2,
};

describe('chats', () => {
  it('are connected with the secret that the chat made, and answer with the address to enter there', async () => {
    const seen = stubApi({ 'POST /chat-connections': { status: 201, body: SLACK } });
    const user = userEvent.setup();
    renderAs(COMMANDER, <ConnectionsPanel />);
    expect(await screen.findByText('No chat is connected.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Connect' })).toBeDisabled();
    await user.type(dialog.getByLabelText(/Name/), 'Slack of engineering');
    await user.type(dialog.getByLabelText(/^Secret/), '8f742231b10e8888abcd99yyyzzz85a5');
    await user.click(dialog.getByRole('button', { name: 'Connect' }));
    expect(await screen.findByText(SLACK.address)).toBeInTheDocument();
    expect(seen.find(request => request.method === 'POST')!.body).toEqual({
      name: 'Slack of engineering',
      kind: 'SLACK',
      secret: '8f742231b10e8888abcd99yyyzzz85a5',
    });
  });

  it('are paused with the version that was read, and deleted only when asked twice', async () => {
    const seen = stubApi({
      'GET /chat-connections': { body: { items: [SLACK], nextCursor: null } },
      'GET /chat-connections/c1/bot': {
        status: 404,
        body: { title: 'There is no such resource', status: 404 },
      },
      'PATCH /chat-connections/c1': { body: { ...SLACK, state: 'PAUSED' } },
      'DELETE /chat-connections/c1': { status: 204 },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <ConnectionsPanel />);
    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    const patch = seen.find(request => request.method === 'PATCH')!;
    expect([patch.body, patch.headers.get('If-Match')]).toEqual([{ state: 'PAUSED' }, '"2"']);
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(seen.some(request => request.method === 'DELETE')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Delete for good' }));
    await waitFor(() => expect(seen.some(request => request.method === 'DELETE')).toBe(true));
  });

  it('know a person by a code that the person says there', async () => {
    stubApi({
      'POST /me/chat-codes': { status: 201, body: { code: 'K7M2P9QX', expiresAt: '2026-11-28T10:10:00Z' } },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <MyAccountsPanel />);
    await user.click(await screen.findByRole('button', { name: 'Link an account' }));
    expect(await screen.findByTestId('chat-code')).toHaveTextContent('/incident connect K7M2P9QX');
  });

  it('show their channel on the incident that it is about', async () => {
    stubApi({
      'GET /incidents/i1/chat-channels': {
        body: {
          items: [
            {
              id: 'l1',
              connectionId: 'c1',
              connectionName: 'Slack of engineering',
              kind: 'SLACK',
              channelId: 'C1',
              channelName: 'inc-42',
              privateChannel: false,
              url: 'https://slack.example.com/archives/C1',
              linkedBy: { id: 'p2', name: 'Carlos Mendes' },
              linkedAt: '2026-11-28T10:00:00Z',
            },
          ],
          nextCursor: null,
        },
      },
    });
    renderAs(COMMANDER, <ChannelsPanel id="i1" />);
    expect(await screen.findByRole('link', { name: '#inc-42' })).toHaveAttribute(
      'href',
      'https://slack.example.com/archives/C1',
    );
  });
});

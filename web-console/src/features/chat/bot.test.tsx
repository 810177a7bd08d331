import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs } from '../../test/render';
import { ConnectionsPanel } from './ConnectionsPanel';

const SLACK = {
  id: 'c1',
  name: 'Slack of engineering',
  kind: 'SLACK',
  state: 'ACTIVE',
  address: 'https://afterword.example.com/hooks/v1/slack/c1',
  secrets: [],
  createdBy: { id: 'p1', name: 'Amara Okafor' },
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  version: 2,
};
const SILENT = {
  tokenSet: false,
  tokenSetAt: null,
  tokenSetBy: null,
  workspaceName: null,
  trouble: null,
  pausedUntil: null,
  settings: {
    channels: 'NEVER',
    restrictedToo: false,
    severityFloor: null,
    levelFloor: null,
    topicKept: true,
  },
  version: 4,
};
const SPEAKING = {
  ...SILENT,
  tokenSet: true,
  tokenSetAt: '2026-11-02T00:00:00Z',
  tokenSetBy: { id: 'p1', name: 'Amara Okafor' },
  workspaceName: 'Example Inc.',
  settings: { ...SILENT.settings, channels: 'PUBLIC', severityFloor: 'SEV2' },
};
const page = (...items: unknown[]) => ({ body: { items, nextCursor: null } });
const WISH = {
  id: 'w1',
  kind: 'CHANNEL',
  incidentId: 'i1',
  incidentKey: 'INC-42',
  subject: '',
  state: 'FAILED',
  attempts: 1,
  note: 'Slack says: restricted_action.',
  createdAt: '2026-11-28T09:00:00Z',
  updatedAt: '2026-11-28T09:00:00Z',
};
const DEAD = {
  id: 'd1',
  receivedAt: '2026-11-28T09:00:00Z',
  state: 'DEAD',
  attempts: 10,
  finishedAt: '2026-11-28T10:00:00Z',
  note: 'Slack does not answer.',
};

describe('the bot of a chat', () => {
  it('is silent until it is given a token, which is sent once and not kept in the form', async () => {
    let given = false;
    const seen = stubApi({
      'GET /chat-connections': page(SLACK),
      'GET /chat-connections/c1/bot': () => ({ body: given ? SPEAKING : SILENT }),
      'PUT /chat-connections/c1/bot/token': () => {
        given = true;
        return { body: SPEAKING };
      },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <ConnectionsPanel />);
    expect(await screen.findByText(/no bot token/)).toBeInTheDocument();
    expect(screen.getByText('incidents get no channel of their own')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Give a token' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Token'), ' xoxb-0123456789-abcdef ');
    await user.click(dialog.getByRole('button', { name: 'Keep it' }));
    expect(await screen.findByText(/bot token of Example Inc\./)).toBeInTheDocument();
    expect(screen.getByText(/a public channel for incidents with SEV2 or worse/)).toBeInTheDocument();
    expect(seen.find(request => request.method === 'PUT')!.body).toEqual({ token: 'xoxb-0123456789-abcdef' });
    await user.click(screen.getByRole('button', { name: 'Replace token' }));
    expect(within(await screen.findByRole('dialog')).getByLabelText('Token')).toHaveValue('');
  });

  it('says why a token is refused, beside the field', async () => {
    stubApi({
      'GET /chat-connections': page(SLACK),
      'GET /chat-connections/c1/bot': { body: SILENT },
      'PUT /chat-connections/c1/bot/token': {
        status: 422,
        body: {
          type: '/problems/chat-token-refused',
          title: 'Slack does not accept the token',
          status: 422,
          detail: 'Slack refuses the bot token: invalid_auth.',
          errors: [{ pointer: '/token', message: 'is refused by Slack' }],
        },
      },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <ConnectionsPanel />);
    await user.click(await screen.findByRole('button', { name: 'Give a token' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Token'), 'xoxb-wrong');
    await user.click(dialog.getByRole('button', { name: 'Keep it' }));
    expect(await dialog.findByText('is refused by Slack')).toBeInTheDocument();
  });

  it('is told which incidents get a channel, with the version that was read', async () => {
    const seen = stubApi({
      'GET /chat-connections': page(SLACK),
      'GET /chat-connections/c1/bot': { body: SPEAKING },
      'PATCH /chat-connections/c1/bot': { body: SPEAKING },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <ConnectionsPanel />);
    await user.click(await screen.findByRole('button', { name: 'Channels of Slack of engineering' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByLabelText('Restricted incidents, too'));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    const patch = seen.find(request => request.method === 'PATCH')!;
    expect(patch.headers.get('If-Match')).toBe('"4"');
    expect(patch.body).toEqual({ ...SPEAKING.settings, restrictedToo: true });
  });

  it('shows what is wrong with its token, and what could not be done with another try', async () => {
    let failed = [WISH];
    const seen = stubApi({
      'GET /chat-connections': page(SLACK),
      'GET /chat-connections/c1/bot': {
        body: { ...SPEAKING, trouble: 'The bot token lacks the scope channels:manage.' },
      },
      'GET /chat-connections/c1/wishes': () => page(...failed),
      'POST /chat-connections/c1/wishes/w1/retry': () => {
        failed = [];
        return { status: 202, body: '' };
      },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <ConnectionsPanel />);
    expect(await screen.findByText(/lacks the scope channels:manage/)).toBeInTheDocument();
    expect(await screen.findByText(/Slack says: restricted_action/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'INC-42' })).toHaveAttribute('href', '/incidents/INC-42');
    expect(seen.some(request => request.path.includes('wishes?state=FAILED'))).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Try again: Channel of INC-42' }));
    await waitFor(() => expect(screen.queryByTestId('failed-wishes')).not.toBeInTheDocument());
  });

  it('says in which channels teams are reminded, and lets another one be added or taken away', async () => {
    const channel = {
      team: 'payments',
      channelId: 'C1',
      channelName: 'team-payments',
      setBy: { id: 'p1', name: 'Amara Okafor' },
      setAt: '2026-11-28T09:00:00Z',
    };
    const seen = stubApi({
      'GET /chat-connections': page(SLACK),
      'GET /chat-connections/c1/bot': { body: SPEAKING },
      'GET /chat-connections/c1/wishes': page({
        ...WISH,
        kind: 'REMINDER',
        incidentId: null,
        incidentKey: null,
      }),
      'GET /chat-connections/c1/team-channels': page(channel),
      'PUT /chat-connections/c1/team-channels/web%20shop': { body: channel },
      'DELETE /chat-connections/c1/team-channels/payments': { status: 204 },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <ConnectionsPanel />);
    expect(await screen.findByText('checks and SLO reviews that are due are told to payments')).toBeVisible();
    expect(
      await screen.findByRole('button', { name: 'Try again: Reminder of a check or a review' }),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reminders in Slack of engineering' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/Team/), 'web shop');
    await user.type(dialog.getByLabelText(/Id of the channel/), 'C2');
    await user.click(dialog.getByRole('button', { name: 'Remind in this channel' }));
    await waitFor(() => expect(seen.find(request => request.method === 'PUT')?.body).toBeDefined());
    const put = seen.find(request => request.method === 'PUT')!;
    expect(put.path).toContain('/team-channels/web%20shop');
    expect(put.body).toEqual({ channelId: 'C2', channelName: null });
    await user.click(dialog.getByRole('button', { name: 'Remind payments no more' }));
    await waitFor(() => expect(seen.some(request => request.method === 'DELETE')).toBe(true));
  });

  it('has what was given up replayed, one or all, or discarded with a reason', async () => {
    const seen = stubApi({
      'GET /chat-connections': page({ ...SLACK, kind: 'TEAMS' }),
      'GET /chat-connections/c1/deliveries': page(DEAD),
      'POST /chat-connections/c1/deliveries/d1/replay': { status: 202, body: '' },
      'POST /chat-connections/c1/deliveries/replay': { body: { deliveries: 1 } },
      'POST /chat-connections/c1/deliveries/d1/discard': { status: 204 },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <ConnectionsPanel />);
    expect(await screen.findByText(/Slack does not answer/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Replay' }));
    await user.click(screen.getByRole('button', { name: 'Replay all that were given up' }));
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox'), 'The channel is gone');
    await user.click(dialog.getByRole('button', { name: 'Discard' }));
    await waitFor(() =>
      expect(seen.filter(request => request.method === 'POST').map(request => request.path)).toEqual([
        '/api/v1/chat-connections/c1/deliveries/d1/replay',
        '/api/v1/chat-connections/c1/deliveries/replay',
        '/api/v1/chat-connections/c1/deliveries/d1/discard',
      ]),
    );
    expect(seen.some(request => request.path.endsWith('/bot'))).toBe(false);
  });
});

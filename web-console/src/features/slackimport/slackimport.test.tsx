import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Incident, SlackImport } from '../../api/types';
import { COMMANDER, renderAs } from '../../test/render';
import { tidied } from './ChoiceFields';
import { SlackImportDialog } from './SlackImportDialog';

const INCIDENT = { id: 'i1', key: 'INC-7' } as Incident;
const NONE = { total: 0, done: 0, fresh: 0, corrected: 0, unchanged: 0, kept: 0, refused: 0 };
const READY = {
  id: 's1',
  incidentId: 'i1',
  fileName: 'export.zip',
  choice: { channel: 'C1', people: 'LINKED' },
  state: 'READY',
  problem: null,
  report: {
    channel: { id: 'C1', name: 'inc-7', days: 2 },
    channels: [
      { id: 'C1', name: 'inc-7', days: 2 },
      { id: 'C2', name: 'random', days: 1 },
    ],
    read: 9,
    skipped: [{ reason: 'APP', count: 4 }],
    unreadable: 1,
    people: [
      { userId: 'U1', slackName: 'ana', name: 'Ana Example', by: 'ACCOUNT' },
      { userId: 'U2', slackName: 'rin', name: 'rin', by: 'NONE' },
    ],
  },
  counts: { ...NONE, total: 4, fresh: 3, unchanged: 1 },
} as unknown as SlackImport;

/** A service with one import, which goes where it is moved. */
function service(last: SlackImport | null) {
  const seen: { call: string; body: unknown }[] = [];
  let present = last;
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const path = String(input).replace('/api/v1', '').split('?')[0]!;
    const json = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    seen.push({ call: `${init.method ?? 'GET'} ${path}`, body: json });
    if (init.method === 'PUT') return new Response(null, { status: 204 });
    if (path.endsWith('/messages')) {
      const text = 'Checkout fails';
      return reply({
        items: [{ line: 1, outcome: 'NEW', occurredAt: null, author: 'Ana Example', text, threadId: 'x' }],
        nextCursor: null,
      });
    }
    if (path.endsWith('/transitions')) {
      const state = json.to === 'READING' ? 'READY' : json.to === 'IMPORTING' ? 'COMPLETED' : json.to;
      present = { ...READY, state, choice: json.choice ?? READY.choice };
      return reply(present);
    }
    if (init.method === 'POST') return reply({ ...READY, state: 'UPLOADING', report: null });
    return reply({ items: present ? [present] : [], nextCursor: null });
  });
  return seen;
}

const reply = (body: unknown) => new Response(JSON.stringify(body), { status: 200 });
const dialog = () => renderAs(COMMANDER, <SlackImportDialog incident={INCIDENT} opened onClose={() => {}} />);

describe('an import from Slack', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('uploads, shows what would come, and imports on a second word', async () => {
    const seen = service(null);
    dialog();
    const user = userEvent.setup();
    await screen.findByText(/Nothing is written before/);
    expect(screen.getByTestId('slack-read')).toBeDisabled();
    await user.upload(
      document.querySelector<HTMLInputElement>('input[type=file]')!,
      new File(['PK'], 'export.zip'),
    );
    await user.click(screen.getByTestId('slack-read'));

    expect(await screen.findByText('Left out: 4 from apps.')).toBeInTheDocument();
    expect(screen.getByText('2 people, 1 not known here')).toBeInTheDocument();
    expect(await screen.findByText('Checkout fails')).toBeInTheDocument();
    expect(seen.map(({ call }) => call).filter(call => !call.startsWith('GET'))).toEqual([
      'POST /incidents/i1/slack-imports',
      'PUT /incidents/i1/slack-imports/s1/parts/1',
      'POST /incidents/i1/slack-imports/s1/transitions',
    ]);

    await user.click(screen.getByRole('button', { name: 'Import 3 messages' }));
    expect(await screen.findByText('The import is done.')).toBeInTheDocument();
    expect(seen.map(({ body }) => body)).toContainEqual({ to: 'IMPORTING' });
  });

  it('goes on with what was begun before, and asks again for another channel', async () => {
    const seen = service({ ...READY, problem: 'Choose the channel.', choice: {} });
    dialog();
    const user = userEvent.setup();
    expect(await screen.findByText('Choose the channel.')).toBeInTheDocument();
    expect(screen.getByTestId('slack-write')).toBeDisabled();
    await user.click(screen.getByRole('combobox', { name: 'Channel' }));
    await user.click(await screen.findByText('#random · 1 day'));
    await user.click(screen.getByTestId('slack-read-again'));
    await waitFor(() =>
      expect(seen.find(({ call }) => call.endsWith('/transitions'))?.body).toEqual({
        to: 'READING',
        choice: { channel: 'C2' },
      }),
    );
  });

  it('shows how far it is, and can be stopped', async () => {
    const failed = { ...READY, state: 'IMPORTING', counts: { ...NONE, total: 10, done: 4 } } as SlackImport;
    service(failed);
    dialog();
    expect(await screen.findByText(/4 of 10 messages/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByTestId('slack-read')).toBeInTheDocument();
  });

  it('sends reactions only where they count', () => {
    expect(tidied({ take: 'REACTED', reactions: ['pushpin', ' '] }).reactions).toEqual(['pushpin']);
    expect(tidied({ take: 'ALL', reactions: ['pushpin'] }).reactions).toBeUndefined();
  });
});

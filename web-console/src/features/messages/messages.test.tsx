import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident, Me, Message } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, RESPONDER, renderAs, VIEWER } from '../../test/render';
import { MessagesOverdue } from './MessagesOverdue';
import { MessagesPanel } from './MessagesPanel';
import { approverOf, mayApprove } from './rules';

const person = (me: Me) => ({ id: me.id, name: me.name });
const INCIDENT = {
  id: 'i1',
  key: 'INC-1',
  status: 'INVESTIGATING',
  commander: person(COMMANDER),
} as Incident;

const DRAFT = {
  id: 'm1',
  incidentId: 'i1',
  audience: 'CUSTOMER',
  status: 'DRAFT',
  headline: 'Card payments fail',
  otherConcerns: [],
  statement: ['No data was lost.'],
  missing: [],
  updateOverdue: false,
  body: null,
  nextUpdateAt: null,
  sentAt: null,
  createdBy: person(RESPONDER),
  editedBy: person(RESPONDER),
  version: 4,
  updatedAt: '2026-03-02T10:00:00Z',
} as unknown as Message;

function show(me: Me, message: Partial<Message>, answers: Parameters<typeof stubApi>[0] = {}) {
  const seen = stubApi({
    'GET /incidents/i1/messages': { body: { items: [{ ...DRAFT, ...message }], nextCursor: null } },
    ...answers,
  });
  renderAs(
    me,
    <>
      <MessagesOverdue id="i1" />
      <MessagesPanel incident={INCIDENT} id="i1" />
    </>,
  );
  return { seen, user: userEvent.setup() };
}

describe('messages', () => {
  it('lets the commander approve the version that was read', async () => {
    const { seen, user } = show(
      COMMANDER,
      {},
      { 'POST /incidents/i1/messages/m1/transitions': { body: {} } },
    );
    await user.click(await screen.findByTestId('message-approve'));
    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    const request = seen.find(item => item.method === 'POST')!;
    expect(request.body).toEqual({ to: 'APPROVED' });
    expect(request.headers.get('If-Match')).toBe('"4"');
  });

  it('says what customers have to hear first', async () => {
    show(COMMANDER, { missing: ['/dataLoss', '/dataExposure'] });
    expect(await screen.findByText(/whether data was lost, whether data was exposed/)).toBeInTheDocument();
    expect(screen.getByTestId('message-approve')).toBeDisabled();
  });

  it('offers its author no approval and says who is asked', async () => {
    show(RESPONDER, {});
    expect(await screen.findByText('Carlos Mendes, who commands, approves it.')).toBeInTheDocument();
    expect(screen.queryByTestId('message-approve')).not.toBeInTheDocument();
  });

  it('offers a viewer no step at all', async () => {
    show(VIEWER, { status: 'SENT', sentAt: '2026-03-02T10:05:00Z' });
    const card = await screen.findByTestId('message');
    expect(within(card).queryByText('Withdraw…')).not.toBeInTheDocument();
    expect(screen.queryByTestId('message-new')).not.toBeInTheDocument();
  });

  it('says what the status feed will say', async () => {
    show(COMMANDER, { publicState: 'INVESTIGATING' });
    expect(await screen.findByText('The status feed will say: Investigating')).toBeInTheDocument();
  });

  it('says that what the status feed says is behind', async () => {
    show(COMMANDER, {
      status: 'SENT',
      sentAt: '2026-03-02T10:00:00Z',
      publicState: 'INVESTIGATING',
      publicStateOutdated: true,
    });
    expect(await screen.findByTestId('public-state')).toHaveTextContent(
      'Status feed: Investigating. The incident has moved on: the next message to customers says so.',
    );
  });

  it('warns while an audience waits for what it was promised', async () => {
    show(VIEWER, { status: 'SENT', updateOverdue: true, nextUpdateAt: '2026-03-02T10:30:00Z' });
    expect(await screen.findByTestId('message-overdue')).toHaveTextContent('Customers wait for an update');
  });

  it('drafts with a key and shows a refusal next to its field', async () => {
    const { seen, user } = show(
      RESPONDER,
      {},
      {
        'POST /incidents/i1/messages': {
          status: 400,
          body: {
            title: 'Not valid',
            status: 400,
            errors: [{ pointer: '/headline', message: 'is too long' }],
          },
        },
      },
    );
    await user.click(await screen.findByTestId('message-new'));
    await user.type(await screen.findByTestId('message-headline'), 'We are on it');
    await user.click(screen.getByTestId('message-save'));
    expect(await screen.findByText('is too long')).toBeInTheDocument();
    const request = seen.find(item => item.method === 'POST')!;
    expect(request.body).toMatchObject({ audience: 'CUSTOMER', headline: 'We are on it' });
    expect(request.headers.get('Idempotency-Key')).toBeTruthy();
  });
});

describe('the rhythm of updates', () => {
  const rhythm = (part: object) => ({
    'GET /incidents/i1/message-rhythm': {
      body: {
        items: [
          {
            audience: 'CUSTOMER',
            lastSentAt: null,
            dueAt: '2026-03-02T10:05:00Z',
            overdue: true,
            everyMinutes: 20,
            nextUpdateAt: '2026-03-02T10:30:00Z',
            ...part,
          },
        ],
        nextCursor: null,
      },
    },
  });

  it('proposes when there is more, which stands unless somebody says otherwise', async () => {
    const { seen, user } = show(
      RESPONDER,
      {},
      { ...rhythm({}), 'POST /incidents/i1/messages': { status: 201, body: DRAFT } },
    );
    await user.click(await screen.findByTestId('message-new'));
    expect(await screen.findByText(/Every 20 minutes is the rhythm now/)).toBeInTheDocument();
    await user.type(screen.getByTestId('message-headline'), 'We are on it');
    await user.click(screen.getByTestId('message-save'));
    await waitFor(() =>
      expect(seen.find(item => item.method === 'POST')?.body).toMatchObject({
        nextUpdateAt: '2026-03-02T10:30:00Z',
      }),
    );
  });

  it('is taken back by whoever promises nothing', async () => {
    const { seen, user } = show(
      RESPONDER,
      {},
      { ...rhythm({}), 'POST /incidents/i1/messages': { status: 201, body: DRAFT } },
    );
    await user.click(await screen.findByTestId('message-new'));
    await screen.findByText(/Every 20 minutes is the rhythm now/);
    await user.clear(screen.getByTestId('message-next-update'));
    await user.type(screen.getByTestId('message-headline'), 'It is over');
    await user.click(screen.getByTestId('message-save'));
    await waitFor(() =>
      expect(seen.find(item => item.method === 'POST')?.body).toMatchObject({ nextUpdateAt: null }),
    );
  });

  it('says who waits for the first word', async () => {
    show(VIEWER, {}, rhythm({}));
    expect(await screen.findByTestId('message-rhythm')).toHaveTextContent(
      /Customers: first update was due .*, every 20 min/,
    );
  });

  it('is silent once the incident is over', async () => {
    show(VIEWER, {}, rhythm({ dueAt: null, overdue: false, everyMinutes: null, nextUpdateAt: null }));
    await screen.findByTestId('message');
    expect(screen.queryByTestId('message-rhythm')).not.toBeInTheDocument();
  });
});

describe('who approves', () => {
  const manager: Me = { ...VIEWER, id: 'p5', roles: ['manager'] };

  it('is the commander, or a manager where the commander wrote it or nobody commands', () => {
    const own = { ...DRAFT, editedBy: person(COMMANDER) };
    expect(mayApprove(COMMANDER, INCIDENT, DRAFT)).toBe(true);
    expect(mayApprove(manager, INCIDENT, DRAFT)).toBe(false);
    expect(mayApprove(COMMANDER, INCIDENT, own)).toBe(false);
    expect(mayApprove(manager, INCIDENT, own)).toBe(true);
    expect(mayApprove(manager, { ...INCIDENT, commander: null }, DRAFT)).toBe(true);
    expect(approverOf(INCIDENT, own)).toBe('A manager or an administrator');
  });
});

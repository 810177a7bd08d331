import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../api/types';
import { stubApi } from '../../test/api';
import { RESPONDER, renderAs, VIEWER } from '../../test/render';
import { ChecksPage } from './ChecksPage';
import { dueWords } from './due';
import { DueBadge } from './DueBadge';
import { DueNotice } from './DueNotice';
import { IncidentChecksPanel } from './IncidentChecksPanel';

const LEDGER = {
  id: 'k1',
  name: 'Ledger equals bank statement',
  service: 'payments',
  subject: 'Every booking of yesterday is in the ledger',
  instructions: null,
  everyDays: 1,
  timeOfDay: '09:00',
  timeZone: 'Europe/Berlin',
  ownerTeam: 'payments',
  owner: null,
  severity: 'SEV2',
  status: 'ACTIVE',
  retiredReason: null,
  dueAt: '2026-11-28T08:00:00Z',
  dueState: 'OVERDUE',
  remindedAt: null,
  lastOutcome: null,
  lastCheckedAt: null,
  allowedTransitions: ['RETIRED'],
  createdBy: { id: 'p2', name: 'Carlos Mendes' },
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  version: 4,
};
const FAILED = {
  id: 'r1',
  outcome: 'FAIL',
  checkedAt: '2026-11-28T08:30:00Z',
  recordedBy: { id: 'p3', name: 'Rin Tanaka' },
  note: 'Eleven bookings are missing',
  evidenceUrl: null,
  reason: null,
  incident: { id: 'i1', key: 'INC-9' },
};

const REVIEW = {
  id: 's1',
  key: 'SLO-3',
  name: 'Checkout answers',
  service: 'checkout',
  system: null,
  team: 'payments',
  reviewOn: '2026-11-20',
  remindedAt: '2026-11-20T00:01:00Z',
};

function open(me: Me, items: unknown[] = [LEDGER]) {
  const seen = stubApi({
    'GET /slos': { body: { items: [REVIEW], nextCursor: null } },
    'GET /checks': { body: { items, nextCursor: null } },
    'GET /services': { body: { items: [{ key: 'payments', name: 'Payments' }], nextCursor: null } },
    'GET /checks/k1/results': { body: { items: [FAILED], nextCursor: null } },
    'POST /checks/k1/results': { status: 201, body: FAILED },
    'PATCH /checks/k1': { body: LEDGER },
    'POST /checks/k1/transitions': { body: { ...LEDGER, status: 'RETIRED' } },
  });
  renderAs(me, <ChecksPage />);
  return { seen, user: userEvent.setup() };
}

describe('what is due', () => {
  it('is listed with the SLO reviews on the page of checks', async () => {
    const { seen } = open(RESPONDER);
    const reviews = within(await screen.findByTestId('reviews-due'));
    expect(reviews.getByRole('link', { name: 'SLO-3 Checkout answers' })).toHaveAttribute(
      'href',
      '/services/checkout',
    );
    expect(reviews.getByText(/due 2026-11-20, reminded/)).toBeInTheDocument();
    expect(seen.some(request => request.path.includes('/slos?reviewDue=true'))).toBe(true);
  });

  it('is told where responders come by, and in the navigation', async () => {
    const seen = stubApi({
      'GET /checks': { body: { items: [LEDGER], nextCursor: null } },
      'GET /slos': { body: { items: [REVIEW], nextCursor: 'more' } },
    });
    renderAs(
      RESPONDER,
      <>
        <DueNotice />
        <DueBadge />
      </>,
    );
    expect(await screen.findByTestId('due-notice')).toHaveTextContent(
      '1 correctness check is overdue and 1 SLO review is due.',
    );
    expect(screen.getByLabelText('2 or more due')).toHaveTextContent('2+');
    expect(seen.some(request => request.path.includes('/checks?overdue=true'))).toBe(true);
  });

  it('is nothing to people who cannot see to it, and nothing where nothing is due', async () => {
    const seen = stubApi({ 'GET /checks': { body: { items: [LEDGER], nextCursor: null } } });
    renderAs(
      VIEWER,
      <>
        <DueNotice />
        <DueBadge />
        <p>here</p>
      </>,
    );
    await screen.findByText('here');
    expect(seen).toHaveLength(0);
    expect(dueWords(0, 0)).toBeNull();
    expect(dueWords(3, 2)).toBe('3 correctness checks are overdue and 2 SLO reviews are due');
  });
});

describe('correctness checks', () => {
  it('say what is overdue and what the last looks found', async () => {
    const { user } = open(VIEWER);
    const check = within(await screen.findByTestId('check'));
    expect(check.getByText('Overdue')).toBeInTheDocument();
    expect(check.queryByRole('button', { name: 'Failed' })).toBeNull();
    await user.click(check.getByRole('button', { name: 'History' }));
    expect(await screen.findByText('Eleven bookings are missing')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'INC-9' })).toHaveAttribute('href', '/incidents/INC-9');
  });

  it('are recorded once, with a key', async () => {
    const { seen, user } = open(RESPONDER);
    await user.click(await screen.findByRole('button', { name: 'Failed' }));
    await user.type(await screen.findByLabelText(/What was seen/), 'Eleven bookings are missing');
    await user.click(screen.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    const result = seen.find(request => request.method === 'POST')!;
    expect(result.body).toEqual({ outcome: 'FAIL', note: 'Eleven bookings are missing' });
    expect(result.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('are edited as they were read and retired with a reason', async () => {
    const { seen, user } = open(RESPONDER);
    await user.click(await screen.findByRole('button', { name: `Edit ${LEDGER.name}` }));
    const days = await screen.findByLabelText('Every how many days');
    await user.clear(days);
    await user.type(days, '7');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(seen.some(request => request.method === 'PATCH')).toBe(true));
    const edit = seen.find(request => request.method === 'PATCH')!;
    expect([edit.body, edit.headers.get('If-Match')]).toEqual([
      expect.objectContaining({ everyDays: 7, service: 'payments' }),
      '"4"',
    ]);
    await user.click(screen.getByRole('button', { name: 'Retire' }));
    await user.type(await screen.findByLabelText(/Why/), 'A constraint proves it now');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Retire' }));
    await waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    expect(seen.find(request => request.method === 'POST')!.body).toEqual({
      to: 'RETIRED',
      reason: 'A constraint proves it now',
    });
  });

  it('are named on the incident that one of them opened', async () => {
    stubApi({ 'GET /incidents/i1/check-results': { body: { items: [FAILED], nextCursor: null } } });
    renderAs(VIEWER, <IncidentChecksPanel id="i1" />);
    expect(await screen.findByTestId('incident-checks')).toHaveTextContent('Eleven bookings are missing');
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { RESPONDER, renderAs, VIEWER } from '../../test/render';
import { SloBurns } from './SloBurns';
import type { Slo } from './types';

const SLO = { id: 's1', key: 'SLO-1', name: 'Answers', status: 'ACTIVE' } as Slo;

const BURN = {
  id: 'b1',
  sloId: 's1',
  burnRate: 14.4,
  minutes: 60,
  share: 0.02,
  speed: 'FAST',
  observedAt: '2026-03-02T09:50:00Z',
  note: '5xx of both regions',
  evidenceUrl: null,
  incident: { id: 'i1', key: 'INC-7', title: 'Error budget burns', status: 'INVESTIGATING', opened: true },
  recordedBy: { id: 'p1', name: 'Prometheus' },
  recordedAt: '2026-03-02T09:50:00Z',
};

it('shows how fast it burned and the incident that it opened', async () => {
  stubApi({ 'GET /slos/s1/burns': { body: { items: [BURN], nextCursor: null } } });
  renderAs(VIEWER, <SloBurns slo={SLO} />);
  expect(await screen.findByText('14.4 × over 1 h 00 min, 2.0 % of the budget')).toBeInTheDocument();
  expect(screen.getByText('Fast')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'opened INC-7' })).toHaveAttribute('href', '/incidents/INC-7');
  expect(screen.queryByTestId('slo-burn-tell')).not.toBeInTheDocument();
});

it('tells a burn with a key, so that a second click is no second one', async () => {
  const seen = stubApi({ 'POST /slos/s1/burns': { status: 201, body: BURN } });
  renderAs(RESPONDER, <SloBurns slo={SLO} />);
  expect(await screen.findByText(/Nobody has told of one/)).toBeInTheDocument();
  expect(screen.getByTestId('slo-burn-tell')).toBeDisabled();
  await userEvent.type(screen.getByLabelText('Burn rate'), '14.4');
  await userEvent.type(screen.getByLabelText('What is seen'), '5xx');
  await userEvent.click(screen.getByTestId('slo-burn-tell'));
  await waitFor(() => {
    const post = seen.find(request => request.method === 'POST');
    expect(post?.body).toEqual({ burnRate: 14.4, minutes: 60, note: '5xx' });
    expect(post?.headers.get('Idempotency-Key')).toBeTruthy();
  });
});

it('says what cannot be', async () => {
  stubApi({
    'POST /slos/s1/burns': {
      status: 409,
      body: {
        title: 'The SLO is not aimed at any more',
        status: 409,
        detail: 'Take it up again first: SLO-1',
      },
    },
  });
  renderAs(RESPONDER, <SloBurns slo={SLO} />);
  await userEvent.type(await screen.findByLabelText('Burn rate'), '20');
  await userEvent.click(screen.getByTestId('slo-burn-tell'));
  expect(await screen.findByText(/Take it up again first/)).toBeInTheDocument();
});

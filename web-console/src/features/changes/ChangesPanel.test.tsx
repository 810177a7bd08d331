import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Incident } from '../../api/types';
import { stubApi } from '../../test/api';
import { RESPONDER, renderAs } from '../../test/render';
import { ChangesPanel } from './ChangesPanel';

const INCIDENT = { id: 'i1', key: 'INC-1' } as Incident;

const item = (id: string, relation: string) => ({
  change: {
    id,
    kind: 'CANARY_STAGE',
    service: 'checkout',
    environment: 'production',
    at: '2026-03-02T09:35:00Z',
    summary: `Release ${id}`,
    url: null,
    state: 'FINISHED',
    rollbackExtent: null,
    featuresTakenBack: id === 'c1' ? ['vouchers'] : [],
    rollout: { share: 0.05, users: null, features: ['one-click'], iteration: null },
  },
  relation,
  proposal: 'Canary stage of checkout, which is affected, 6 min before the onset',
  minutesBeforeOnset: 6,
  reason: null,
  decidedBy: null,
  decidedAt: null,
});

it('shows why a change is proposed and confirms it', async () => {
  const seen = stubApi({
    'GET /incidents/i1/changes': {
      body: { items: [item('c1', 'PROPOSED'), item('c2', 'DISMISSED')], nextCursor: null },
    },
    'PUT /incidents/i1/changes/c1': { body: { items: [], nextCursor: null } },
  });
  renderAs(RESPONDER, <ChangesPanel incident={INCIDENT} id="i1" />);
  expect(await screen.findByText(/6 min before the onset/)).toBeInTheDocument();
  expect(screen.getByText('5 % of users · one-click')).toBeInTheDocument();
  expect(screen.getByText('Taken back of it: vouchers. The rest stays.')).toBeInTheDocument();
  expect(screen.queryByText('Release c2')).not.toBeInTheDocument();
  await userEvent.click(screen.getByTestId('change-confirm'));
  await waitFor(() =>
    expect(seen.find(request => request.method === 'PUT')?.body).toEqual({ relation: 'CONFIRMED' }),
  );
});

it('wants a reason to dismiss what was confirmed', async () => {
  const seen = stubApi({
    'GET /incidents/i1/changes': { body: { items: [item('c1', 'CONFIRMED')], nextCursor: null } },
  });
  renderAs(RESPONDER, <ChangesPanel incident={INCIDENT} id="i1" />);
  await userEvent.click(await screen.findByTestId('change-dismiss'));
  expect(await screen.findByTestId('reason-dialog')).toBeInTheDocument();
  expect(seen.filter(request => request.method === 'PUT')).toHaveLength(0);
});

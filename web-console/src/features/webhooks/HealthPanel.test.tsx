import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { renderAs, RESPONDER } from '../../test/render';
import { HealthPanel } from './HealthPanel';

const ADMIN = { ...RESPONDER, roles: ['admin'] } as typeof RESPONDER;

const HEALTH = {
  lastDeliveryAt: '2026-03-02T09:35:00Z',
  lastAppliedAt: null,
  waiting: 0,
  lagSeconds: 0,
  refused: 5,
  lastRefusedAt: '2026-03-02T09:36:00Z',
  refusals: [
    { reason: 'wrong-secret', count: 3, lastAt: '2026-03-02T09:36:00Z' },
    { reason: 'too-large', count: 2, lastAt: '2026-03-02T09:35:00Z' },
  ],
  states: { APPLIED: 2 },
};

function show(health: object) {
  stubApi({ 'GET /alert-sources/s1/health': { body: health } });
  renderAs(ADMIN, <HealthPanel base="/alert-sources" id="s1" />);
}

describe('the health of a connection', () => {
  it('warns of deliveries that were too large, which no sender repeats', async () => {
    show(HEALTH);
    expect(await screen.findByTestId('too-large')).toHaveTextContent('2 so far');
    expect(screen.getByText('too large')).toBeInTheDocument();
  });

  it('warns of nothing where only secrets were wrong', async () => {
    show({ ...HEALTH, refusals: HEALTH.refusals.slice(0, 1) });
    expect(await screen.findByText('wrong secret')).toBeInTheDocument();
    expect(screen.queryByTestId('too-large')).not.toBeInTheDocument();
  });
});

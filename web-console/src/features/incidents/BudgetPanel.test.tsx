import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, VIEWER } from '../../test/render';
import { BudgetPanel } from './BudgetPanel';

const INCIDENT = { id: 'i1', key: 'INC-7', services: ['checkout'] } as unknown as Incident;

const ITEM = {
  sloId: 's1',
  sloKey: 'SLO-3',
  sloName: 'Checkout answers',
  service: 'checkout',
  system: null,
  basis: 'EVENTS',
  period: 'ROLLING_28_DAYS',
  objective: 99.9,
  windowDays: 28,
  byEvents: { badEvents: 431, totalEvents: 1_000_000, allowedEvents: 1000, byIndicator: [], used: 0.431 },
  byTime: {
    minutes: 50,
    fractionAffected: 0.3,
    allowedMinutes: 40.32,
    source: 'MOMENTS',
    byLevel: [],
    spans: 1,
    fromMoment: 'impactStarted',
    toMoment: 'mitigated',
    from: '2026-11-20T09:40:00Z',
    to: '2026-11-20T10:30:00Z',
    used: 0.372,
  },
  countedBy: 'EVENTS',
  used: 0.431,
  usedOfFourWeeks: 0.431,
  muchUsed: true,
  recorded: false,
  counts: true,
  computed: null as object | null,
  minutesNow: null,
  note: null,
  recordedAt: null,
  recordedBy: null,
};

describe('the error budget of an incident', () => {
  it('shows both formulas, their anchors, and that a fifth of four weeks is gone', async () => {
    stubApi({ 'GET /incidents/INC-7/budget': { body: { items: [ITEM], nextCursor: null } } });
    renderAs(VIEWER, <BudgetPanel incident={INCIDENT} id="INC-7" />);

    const item = await screen.findByTestId('budget-item');
    expect(item).toHaveTextContent('By events: 43 %');
    expect(item).toHaveTextContent('By time: 37 %');
    expect(item).toHaveTextContent('from moments, impact started to mitigated');
    expect(item).toHaveTextContent('more than a fifth of four weeks');
    expect(within(item).queryByRole('button')).toBeNull();
  });

  it('says when the impact tells something else than was recorded', async () => {
    const items = [{ ...ITEM, recorded: true, minutesNow: 62 }];
    stubApi({ 'GET /incidents/INC-7/budget': { body: { items, nextCursor: null } } });
    renderAs(VIEWER, <BudgetPanel incident={INCIDENT} id="INC-7" />);

    expect(await screen.findByTestId('budget-outdated')).toHaveTextContent('62 min');
  });

  it('says of what goes on that it is the figure so far', async () => {
    const items = [{ ...ITEM, byTime: { ...ITEM.byTime, toMoment: 'now' } }];
    stubApi({ 'GET /incidents/INC-7/budget': { body: { items, nextCursor: null } } });
    renderAs(VIEWER, <BudgetPanel incident={INCIDENT} id="INC-7" />);

    expect(await screen.findByTestId('budget-origin')).toHaveTextContent('so far; goes on');
  });

  it('tells that an exercise takes nothing, and keeps a figure that was recorded before', async () => {
    const exercise = { ...INCIDENT, type: 'EXERCISE' } as Incident;
    const items = [{ ...ITEM, recorded: true, counts: false, recordedBy: { id: 'p3', name: 'Rin' } }];
    stubApi({ 'GET /incidents/INC-7/budget': { body: { items, nextCursor: null } } });
    const { unmount } = renderAs(COMMANDER, <BudgetPanel incident={exercise} id="INC-7" />);
    expect(await screen.findByTestId('budget-origin')).toHaveTextContent('does not count');
    expect(screen.queryByRole('button', { name: 'Record anew' })).toBeNull();
    expect(screen.queryByText('more than a fifth of four weeks')).toBeNull();
    unmount();

    stubApi({ 'GET /incidents/INC-7/budget': { body: { items: [], nextCursor: null } } });
    renderAs(COMMANDER, <BudgetPanel incident={exercise} id="INC-7" />);
    expect(await screen.findByText(/take from no error budget/)).toBeVisible();
  });

  it.each([
    [null, null, 'as it would be now'],
    [{ byEvents: 0.431, byTime: 0.372 }, null, 'counts until somebody records a figure'],
    [{ byEvents: null, byTime: 0.372 }, 'Rin', 'recorded by Rin · computed: 37 % by time'],
    [{ byEvents: 0.431, byTime: 0.372 }, 'Rin', 'computed: 43 % by events, 37 % by time'],
  ])('says whose figure counts and keeps the computed one beside it (%#)', async (computed, name, words) => {
    const recordedBy = name === null ? null : { id: 'p3', name };
    const items = [{ ...ITEM, computed, recorded: name !== null, recordedBy }];
    stubApi({ 'GET /incidents/INC-7/budget': { body: { items, nextCursor: null } } });
    renderAs(VIEWER, <BudgetPanel incident={INCIDENT} id="INC-7" />);

    expect(await screen.findByTestId('budget-origin')).toHaveTextContent(words);
  });

  it('says which windows the minutes come from, gray apart', async () => {
    const byTime = {
      ...ITEM.byTime,
      source: 'IMPACT_WINDOWS',
      byLevel: [
        { level: 'GRAY', minutes: 20, affectedMinutes: 5 },
        { level: 'FULL_OUTAGE', minutes: 30, affectedMinutes: 30 },
      ],
      spans: 2,
      fromMoment: null,
      toMoment: 'now',
    };
    stubApi({ 'GET /incidents/INC-7/budget': { body: { items: [{ ...ITEM, byTime }], nextCursor: null } } });
    renderAs(VIEWER, <BudgetPanel incident={INCIDENT} id="INC-7" />);

    const item = await screen.findByTestId('budget-item');
    expect(item).toHaveTextContent('from impact windows, n = 2, going on');
    expect(within(item).getByTestId('budget-levels')).toHaveTextContent('gray 20 min, full outage 30 min');
  });

  it('records what was typed and leaves out what was not', async () => {
    const seen = stubApi({
      'GET /incidents/INC-7/budget': { body: { items: [{ ...ITEM, byEvents: null }], nextCursor: null } },
      'PUT /incidents/INC-7/budget/s1': { body: ITEM },
    });
    const user = userEvent.setup();
    renderAs(COMMANDER, <BudgetPanel incident={INCIDENT} id="INC-7" />);

    await user.click(await screen.findByRole('button', { name: 'Record' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Bad events'), '12');
    await user.type(within(dialog).getByLabelText('Events of the window'), '5000');
    await user.click(within(dialog).getByRole('button', { name: 'Record' }));

    await waitFor(() => expect(seen.some(request => request.method === 'PUT')).toBe(true));
    expect(seen.find(request => request.method === 'PUT')?.body).toEqual({
      badEvents: 12,
      totalEvents: 5000,
      minutes: null,
      fractionAffected: 0.3,
      note: null,
    });
  });

  it('says why there is nothing to show', async () => {
    stubApi({ 'GET /incidents/INC-7/budget': { body: { items: [], nextCursor: null } } });
    renderAs(VIEWER, <BudgetPanel incident={INCIDENT} id="INC-7" />);
    expect(await screen.findByText('None of the affected services has an SLO.')).toBeInTheDocument();
  });
});

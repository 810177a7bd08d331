import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StatisticsSearch } from '../../app/router';
import { stubApi } from '../../test/api';
import { renderAs, VIEWER } from '../../test/render';
import { StatisticsFilters } from './StatisticsFilters';

function open(search: StatisticsSearch) {
  stubApi({
    'GET /services': {
      body: {
        items: [
          { key: 'checkout', name: 'Checkout', team: 'payments' },
          { key: 'pay', name: 'Pay', team: 'payments' },
          { key: 'odd', name: 'Odd', team: null },
        ],
        nextCursor: null,
      },
    },
  });
  const view = renderAs(VIEWER, <StatisticsFilters search={search} />, {
    route: '/statistics',
    address: '/statistics',
  });
  return { asked: () => view.router.state.location.search as StatisticsSearch };
}

describe('what is counted', () => {
  it('can be narrowed to a team, each of them named once', async () => {
    const { asked } = open({ weeks: 4 });
    fireEvent.click((await screen.findAllByLabelText('Team'))[0]!);
    fireEvent.click(await screen.findByText('payments'));
    await waitFor(() => expect(asked()).toEqual({ weeks: 4, team: 'payments' }));
  });

  it('takes own dates in place of a number of weeks', async () => {
    const { asked } = open({ weeks: 4 });
    expect(screen.queryByLabelText('First day')).not.toBeInTheDocument();
    fireEvent.click((await screen.findAllByLabelText('Period'))[0]!);
    fireEvent.click(await screen.findByText('Own dates'));
    await waitFor(() => expect(asked().from).toMatch(/^\d{4}-\d{2}-\d{2}$/));
    expect(asked().weeks).toBeUndefined();
  });

  it('keeps the other day where one is changed', async () => {
    const { asked } = open({ from: '2026-03-01', to: '2026-03-31' });
    fireEvent.change(await screen.findByLabelText('First day'), { target: { value: '2026-02-01' } });
    await waitFor(() => expect(asked()).toEqual({ from: '2026-02-01', to: '2026-03-31' }));
  });
});

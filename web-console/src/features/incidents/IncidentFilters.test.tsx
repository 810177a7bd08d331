import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { renderAs, VIEWER } from '../../test/render';
import { DayField } from './DayField';
import { IncidentFilters } from './IncidentFilters';

const FILTERS = {
  label: ['eu', 'black-friday'],
  responseLevel: ['TEAM'],
  service: 'search',
  from: '2026-02-01',
  to: '2026-02-28',
};

describe('the filters of incidents', () => {
  beforeEach(() =>
    stubApi({
      'GET /services': {
        status: 200,
        body: { items: [{ key: 'search', name: 'Product search' }], nextCursor: null },
      },
    }),
  );

  it.each([
    ['the list', FILTERS],
    ['a search', { ...FILTERS, q: 'cards' }],
  ])('all count for %s', async (_, filters) => {
    renderAs(VIEWER, <IncidentFilters filters={filters} />);
    expect(await screen.findByRole('combobox', { name: 'Response' })).toBeInTheDocument();
    expect(screen.getByText('eu')).toBeInTheDocument();
    expect(screen.getByText('black-friday')).toBeInTheDocument();
    expect(await screen.findByDisplayValue('Product search')).toBeInTheDocument();
    expect(screen.getByLabelText('First day')).toHaveValue('2026-02-01');
    expect(screen.getByLabelText('Last day')).toHaveValue('2026-02-28');
  });

  it('name a service that the catalogue holds no more by its key', async () => {
    renderAs(VIEWER, <IncidentFilters filters={{ service: 'mainframe' }} />);
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Service' })).toHaveValue('mainframe'));
  });

  it('take a day when its year is one, and none when it is emptied', async () => {
    const days: (string | undefined)[] = [];
    renderAs(VIEWER, <DayField label="First day" title="From" onChange={day => days.push(day)} />);
    const field = await screen.findByLabelText('First day');
    await userEvent.type(field, '0002-03-01');
    expect(field).toHaveValue('0002-03-01');
    expect(days).toEqual([]);
    await userEvent.clear(field);
    await userEvent.type(field, '2026-03-01');
    expect(days).toEqual([undefined, '2026-03-01']);
  });
});

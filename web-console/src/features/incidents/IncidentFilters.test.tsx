import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAs, VIEWER } from '../../test/render';
import { IncidentFilters } from './IncidentFilters';

const FILTERS = { label: ['eu', 'black-friday'], responseLevel: ['TEAM'] };

describe('the filters of incidents', () => {
  it.each([
    ['the list', FILTERS],
    ['a search', { ...FILTERS, q: 'cards' }],
  ])('all count for %s', async (_, filters) => {
    renderAs(VIEWER, <IncidentFilters filters={filters} />);
    expect(await screen.findByRole('combobox', { name: 'Response' })).toBeInTheDocument();
    expect(screen.getByText('eu')).toBeInTheDocument();
    expect(screen.getByText('black-friday')).toBeInTheDocument();
  });
});

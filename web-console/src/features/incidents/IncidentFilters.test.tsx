import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAs, VIEWER } from '../../test/render';
import { IncidentFilters } from './IncidentFilters';

const FILTERS = { label: ['eu', 'black-friday'], responseLevel: ['TEAM'] };

describe('the filters of incidents', () => {
  it('all count for the list', async () => {
    renderAs(VIEWER, <IncidentFilters filters={FILTERS} />);
    expect(await screen.findByRole('combobox', { name: 'Response' })).toBeInTheDocument();
    expect(screen.getByText('black-friday')).toBeInTheDocument();
    expect(screen.queryByTestId('not-searched')).not.toBeInTheDocument();
  });

  it('that a search does not take are not offered while it searches, and it says so', async () => {
    renderAs(VIEWER, <IncidentFilters filters={{ ...FILTERS, q: 'cards' }} />);
    expect(await screen.findByText('eu')).toBeInTheDocument();
    expect(screen.queryByText('black-friday')).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: 'Response' })).not.toBeInTheDocument();
    expect(screen.getByTestId('not-searched')).toHaveTextContent(
      'does not narrow by the response and the label “black-friday”',
    );
  });

  it('need no word where all of them count for the search', async () => {
    renderAs(VIEWER, <IncidentFilters filters={{ q: 'cards', label: ['eu'], status: ['RESOLVED'] }} />);
    expect(await screen.findByText('eu')).toBeInTheDocument();
    expect(screen.queryByTestId('not-searched')).not.toBeInTheDocument();
  });
});

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { renderAs, VIEWER } from '../../test/render';
import { QuartersPanel } from './QuartersPanel';

const POINT = {
  team: 'payments',
  quarter: '2026-Q2',
  from: '2026-04-01T00:00:00Z',
  to: '2026-07-01T00:00:00Z',
  deployments: 130,
  deploymentsPerWeek: 10,
  incidents: 13,
  incidentsPerWeek: 1,
  humanLoad: 140,
};

const PLOT = {
  referenceClass: 'incidents',
  environment: 'production',
  points: [POINT, { ...POINT, quarter: '2026-Q3', deployments: 65, deploymentsPerWeek: 5, humanLoad: null }],
  teamsWithoutDeployments: ['storage'],
};

describe('teams by quarter', () => {
  it('are drawn, told in a table, and named where they cannot be drawn', async () => {
    stubApi({ 'GET /statistics/dora/quarters': { body: PLOT } });
    renderAs(VIEWER, <QuartersPanel search={{}} />);

    expect(await screen.findByRole('img', { name: /per team and quarter/ })).toBeInTheDocument();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      'payments2026-Q210.00 (n = 130)1.00 (n = 13)140',
      'payments2026-Q35.00 (n = 65)1.00 (n = 13)–',
    ]);
    expect(screen.getByTestId('quarters')).toHaveTextContent(
      'none of their deployments was recorded: storage',
    );
  });

  it('say why there is nothing', async () => {
    stubApi({ 'GET /statistics/dora/quarters': { body: { ...PLOT, points: [] } } });
    renderAs(VIEWER, <QuartersPanel search={{}} />);

    expect(await screen.findByText('Nothing to plot')).toBeInTheDocument();
  });

  it('ask for a year at least', async () => {
    const seen = stubApi({ 'GET /statistics/dora/quarters': { body: PLOT } });
    renderAs(VIEWER, <QuartersPanel search={{ weeks: 4 }} />);

    await screen.findByRole('img');
    const asked = new URL(seen[0]!.path, 'http://localhost').searchParams;
    const weeks = (Date.parse(asked.get('to')!) - Date.parse(asked.get('from')!)) / (7 * 86_400_000);
    expect(weeks).toBe(52);
  });
});

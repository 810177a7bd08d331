import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../test/api';
import { renderAs, VIEWER } from '../../test/render';
import { HumanCostPanel } from './HumanCostPanel';

const TEAM = {
  team: 'payments',
  incidents: 12,
  attended: 11,
  withheld: 1,
  incidentsPerWeek: 0.92,
  medianResponders: 4,
  medianEngagedHours: 2.5,
  engagedHours: 114,
  eveningHours: 24,
  nightHours: 18,
  weightedHours: 144,
  interruptedNights: 4,
  concentration: 0.34,
  index: 127,
  baselineIncidents: 20,
  baselinePerWeek: 0.77,
  baselineResponders: 3,
  baselineHours: 2,
  shifts: {
    shifts: 182,
    perShift: 0.066,
    perShiftInterval: { low: 0.03, high: 0.12 },
    busiest: 3,
    overLimit: 1,
  },
  command: { incidents: 9, withheld: 2, hours: 21, medianHours: 1.75 },
  suppressed: null,
};

const COST = {
  period: { from: '2026-08-29T00:00:00Z', to: '2026-11-28T00:00:00Z' },
  baseline: { from: '2026-02-28T00:00:00Z', to: '2026-08-29T00:00:00Z' },
  referenceClass: 'incidents',
  weights: {
    frequency: 0.34,
    responders: 0.33,
    hours: 0.33,
    evening: 1.5,
    night: 2,
    eveningFrom: '18:00',
    nightFrom: '22:00',
    nightUntil: '07:00',
    zone: 'UTC',
    responderMinutes: 15,
    shiftHours: 12,
    shiftBegins: '08:00',
    shiftLimit: 2,
    incidentHours: 6,
  },
  teams: [TEAM],
};

describe('human cost', () => {
  it('shows each figure beside what is normal for the team, and the hours as they are weighted', async () => {
    stubApi({ 'GET /statistics/human-cost': { body: COST } });
    renderAs(VIEWER, <HumanCostPanel search={{}} />);

    const row = within((await screen.findAllByRole('row'))[1]!);
    expect(row.getByText(/20 in the 26 weeks before/)).toBeInTheDocument();
    const cells = row.getAllByRole('cell').map(cell => cell.textContent);
    expect(cells.slice(1, 6)).toEqual([
      '127',
      '0.92normally 0.77',
      '4.0normally 3.0',
      '2.5normally 2.0',
      '114.0weighted 144.0; evening 24.0, night 18.0',
    ]);
    expect(cells[7]).toBe('21.0an incident 1.8, median; n = 9, 2 of months with too few commanders');
  });

  it('asks for whole teams, and says that a month of too few people stands in no figure', async () => {
    const seen = stubApi({ 'GET /statistics/human-cost': { body: COST } });
    renderAs(VIEWER, <HumanCostPanel search={{ team: 'payments', service: 'checkout', severity: 'SEV1' }} />);

    expect(await screen.findByTestId('human-cost-rule')).toHaveTextContent(
      'whole months that are over, 2026-08-29 to 2026-11-27',
    );
    expect(screen.getByText(/1 of months with too few people/)).toBeInTheDocument();
    expect(screen.getByText(/at most 3; too many in 1/)).toBeInTheDocument();
    expect(seen[0]?.path).toContain('team=payments');
    expect(seen[0]?.path).not.toContain('service');
    expect(seen[0]?.path).not.toContain('severity');
  });

  it('says why figures of a small team are not told', async () => {
    const hidden = {
      ...TEAM,
      index: null,
      medianResponders: null,
      suppressed: 'Fewer than 3 people were at work.',
    };
    stubApi({ 'GET /statistics/human-cost': { body: { ...COST, teams: [hidden] } } });
    renderAs(VIEWER, <HumanCostPanel search={{}} />);

    expect(await screen.findByText('Fewer than 3 people were at work.')).toBeInTheDocument();
  });
});

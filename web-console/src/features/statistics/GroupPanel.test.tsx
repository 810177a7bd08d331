import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Comparison, DurationStatistics, StatisticsGroup } from '../../api/types';
import { renderAs, VIEWER } from '../../test/render';
import { GroupPanel } from './GroupPanel';

const UNCHANGED: Comparison = {
  verdict: 'NO_DETECTABLE_CHANGE',
  test: 'CONDITIONAL_BINOMIAL',
  pValue: 0.4,
  level: 0.05,
};

const DURATION: DurationStatistics = {
  severity: 'SEV2',
  measure: 'TIME_TO_MITIGATE',
  from: 'detected',
  to: 'mitigated',
  clock: 'WALL_CLOCK',
  n: 6,
  open: 2,
  leftOutFlagged: 1,
  leftOutMissing: 3,
  atOrBelowZero: 0,
  median: 35,
  medianInterval: { low: 10, high: 60 },
  p75: null,
  p90: null,
  survivalMedian: 50,
  previousN: 7,
  previousMedian: 20,
  comparison: { verdict: 'HIGHER', test: 'LOG_RANK', pValue: 0.01, level: 0.05 },
  values: [10, 20, 30, 40, 50, 60],
  survival: [
    { time: 10, share: 0.875, atRisk: 8 },
    { time: 50, share: 0.5, atRisk: 4 },
  ],
};

const GROUP: StatisticsGroup = {
  key: 'checkout',
  frequency: {
    count: 9,
    weeks: 13,
    perWeek: 9 / 13,
    perWeekInterval: { low: 0.32, high: 1.31 },
    previousCount: 7,
    comparison: UNCHANGED,
    chart: [],
  },
  detection: { known: 4, unknown: 5, byCustomers: 1, share: null },
  durations: [
    DURATION,
    {
      ...DURATION,
      measure: 'TIME_TO_ACKNOWLEDGE',
      from: 'firstSignal',
      to: 'acknowledged',
      n: 3,
      open: 0,
      median: null,
      medianInterval: null,
      survivalMedian: null,
      values: [1, 2, 3],
      survival: [],
    },
    {
      ...DURATION,
      measure: 'TIME_TO_RESOLVE',
      to: 'resolved',
      survivalMedian: null,
      values: [],
      survival: [],
    },
  ],
  timeInSeverity: [
    {
      severity: 'SEV1',
      n: 5,
      open: 1,
      median: 30,
      medianInterval: null,
      p75: null,
      p90: null,
      survivalMedian: 40,
    },
    {
      severity: 'UNKNOWN',
      n: 2,
      open: 0,
      median: null,
      medianInterval: null,
      p75: null,
      p90: null,
      survivalMedian: null,
    },
  ],
  improvement: [
    {
      area: 'DETECTION',
      measure: 'TIME_TO_DETECT',
      now: null,
      before: 9,
      n: 3,
      previousN: 8,
      verdict: 'TOO_FEW',
      comparison: { verdict: 'TOO_FEW', test: 'MANN_WHITNEY', pValue: null, level: 0.05 },
    },
    {
      area: 'MITIGATION',
      measure: 'TIME_TO_MITIGATE',
      now: 35,
      before: 20,
      n: 6,
      previousN: 7,
      verdict: 'WORSENED',
      comparison: DURATION.comparison,
    },
    {
      area: 'PREVENTION',
      measure: 'INCIDENTS_PER_WEEK',
      now: 9 / 13,
      before: 7 / 13,
      n: 9,
      previousN: 7,
      verdict: 'NO_DETECTABLE_CHANGE',
      comparison: UNCHANGED,
    },
  ],
};

const open = (group: Partial<StatisticsGroup> = {}) =>
  renderAs(VIEWER, <GroupPanel group={{ ...GROUP, ...group }} grayWeight={0.5} />);

describe('a group of incidents', () => {
  it('names the anchors, the test and the median with open ones of each duration', async () => {
    open();
    const row = await screen.findByTestId('duration-TIME_TO_MITIGATE');
    expect(row).toHaveTextContent('detected → mitigated');
    const cells = [...row.querySelectorAll('td')].map(cell => cell.textContent);
    expect(cells.slice(1)).toEqual([
      '6',
      '35 min10 min to 1 h 0 min',
      '–',
      '–',
      '2',
      '50 min',
      '4 (1 flagged)',
      'Higher than before (log-rank, open ones counted, p = 0.010)',
    ]);
  });

  it('hides the median of too few, and says where half have not ended', async () => {
    open();
    const few = within(await screen.findByTestId('duration-TIME_TO_ACKNOWLEDGE'));
    expect(few.getByText('first signal → acknowledged')).toBeInTheDocument();
    expect(few.getByText('hidden, n < 5')).toBeInTheDocument();
    const resolve = within(screen.getByTestId('duration-TIME_TO_RESOLVE'));
    expect(resolve.getByText('not known yet')).toBeInTheDocument();
  });

  it('says why the share of customers is hidden and what a gray minute counts', async () => {
    open();
    expect(await screen.findByText('hidden: known of 4, five are needed')).toBeInTheDocument();
    expect(screen.getByText(/A gray minute counts 0.5/)).toBeInTheDocument();
  });

  it('tells detection, mitigation and prevention each for itself', async () => {
    open();
    const areas = within(await screen.findByTestId('improvement'));
    expect(areas.getByText('Too few to tell')).toBeInTheDocument();
    expect(areas.getByText('Got worse')).toBeInTheDocument();
    expect(areas.getByText('No detectable change')).toBeInTheDocument();
    expect(areas.getByText(/before 0.54/)).toBeInTheDocument();
  });

  it('tells how long incidents stood at each severity, and nothing where none did', async () => {
    const { unmount } = open();
    const rows = (await screen.findByTestId('severity-times')).querySelectorAll('tr');
    expect(rows[1]).toHaveTextContent('SEV1530 min––140 min');
    expect(rows[2]).toHaveTextContent('Not known yet2hidden, n < 5');
    unmount();
    open({ timeInSeverity: [] });
    expect(await screen.findByTestId('improvement')).toBeInTheDocument();
    expect(screen.queryByTestId('severity-times')).not.toBeInTheDocument();
  });

  it('tells durations of one severity at a time, first of the one with most', async () => {
    const severe = { ...DURATION, severity: 'SEV1', n: 5, median: 90 };
    open({ durations: [severe, ...GROUP.durations, { ...DURATION, severity: 'UNKNOWN', n: 1 }] });
    const durations = within(await screen.findByTestId('severity-durations'));
    expect(durations.getByTestId('duration-TIME_TO_MITIGATE')).toHaveTextContent('35 min');
    expect(durations.getAllByRole('radio').map(radio => radio.getAttribute('value'))).toEqual([
      'SEV1',
      'SEV2',
      'UNKNOWN',
    ]);
    fireEvent.click(durations.getByRole('radio', { name: 'SEV1' }));
    expect(durations.getByTestId('duration-TIME_TO_MITIGATE')).toHaveTextContent('1 h 30 min');
  });

  it('gives no common median where each severity is compared with itself', async () => {
    const [detection, mitigation, prevention] = GROUP.improvement;
    const comparison: Comparison = { ...UNCHANGED, test: 'STRATIFIED_LOG_RANK', pValue: 0.3 };
    open({
      improvement: [detection!, { ...mitigation!, now: null, before: null, comparison }, prevention!],
    });
    const areas = within(await screen.findByTestId('improvement'));
    expect(areas.getByText('Each severity against itself')).toBeInTheDocument();
    expect(areas.getByText('No detectable change (stratified log-rank, p = 0.300)')).toBeInTheDocument();
  });

  it('draws the duration that is chosen, of those that have values', async () => {
    open();
    expect(await screen.findByText('Time to mitigate: all 6 durations')).toBeInTheDocument();
    expect(screen.getByText('Time to mitigate: share still going on')).toBeInTheDocument();
    fireEvent.click(screen.getAllByLabelText('Draw')[0]!);
    const choices = [...document.querySelectorAll('[role=option]')];
    expect(choices.map(choice => choice.textContent)).toEqual(['Time to mitigate', 'Time to acknowledge']);
    fireEvent.click(choices[1]!);
    expect(screen.getByText('Time to acknowledge: all 3 durations')).toBeInTheDocument();
    expect(screen.queryByText(/share still going on/)).not.toBeInTheDocument();
  });
});

import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ControlChart, DistributionChart, QuartersChart, SurvivalChart } from './charts';

const week = (i: number, count: number) => ({
  from: `2026-03-${String(2 + 7 * i).padStart(2, '0')}T00:00:00Z`,
  count,
  center: 1.5,
  upper: 5.2,
  lower: 0,
  isOutside: count > 5.2,
});

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('charts', () => {
  it('of all durations say in words what they draw, with one tick and one step for each', () => {
    const { container } = render(<DistributionChart name="Time to mitigate" values={[2, 20, 200]} />);
    expect(screen.getByRole('img', { name: /Time to mitigate: all 3 durations/ })).toHaveTextContent(
      'From 2 min to 3 h 20 min on a logarithmic axis',
    );
    expect(container.querySelectorAll('line[class*="tick"]')).toHaveLength(3);
    const path = container.querySelector('path')!.getAttribute('d')!;
    expect(path.match(/H/g)).toHaveLength(3);
    // On a logarithmic axis ten times as long is equally far, wherever it begins.
    const ticks = [...container.querySelectorAll('line[class*="tick"]')].map(tick =>
      Number(tick.getAttribute('x1')),
    );
    expect(ticks[1]! - ticks[0]!).toBeCloseTo(ticks[2]! - ticks[1]!);
  });

  it('draw durations below a minute and none at all without a broken line', () => {
    const { container, rerender } = render(<DistributionChart name="x" values={[-3, 0, 0.5]} />);
    expect(numbers(container.querySelector('path')!.getAttribute('d')!).every(Number.isFinite)).toBe(true);
    rerender(<DistributionChart name="x" values={[]} />);
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('of survival go down, and say how many go on after the last step', () => {
    const steps = [
      { time: 10, share: 0.8, atRisk: 10 },
      { time: 100, share: 0.25, atRisk: 4 },
    ];
    const { container } = render(<SurvivalChart name="Time to resolve" steps={steps} />);
    expect(screen.getByRole('img')).toHaveTextContent('after 1 h 40 min 25 % still went on');
    const heights = [
      ...container
        .querySelector('path')!
        .getAttribute('d')!
        .matchAll(/V(-?[\d.]+)/g),
    ].map(found => Number(found[1]));
    expect(heights[1]!).toBeGreaterThan(heights[0]!);
  });

  it('of control name the weeks outside of the limits', () => {
    const { container } = render(<ControlChart weeks={[week(0, 1), week(1, 6), week(2, 0)]} />);
    expect(screen.getByRole('img')).toHaveTextContent('outside: 2026-03-09 with 6');
    expect(container.querySelectorAll('circle')).toHaveLength(3);
    expect(container.querySelectorAll('circle[class*="outside"]')).toHaveLength(1);
  });

  it('of control are not drawn for no weeks, and say so where none lies outside', () => {
    const { container, rerender } = render(<ControlChart weeks={[]} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<ControlChart weeks={[week(0, 1), week(1, 2)]} />);
    expect(screen.getByRole('img')).toHaveTextContent('no week lies outside');
  });

  it('of quarters draw a line for each team with its name at the last', () => {
    const point = (team: string, quarter: string, deploymentsPerWeek: number) => ({
      team,
      quarter,
      from: '2026-01-01T00:00:00Z',
      to: '2026-04-01T00:00:00Z',
      deployments: 10,
      deploymentsPerWeek,
      incidents: 3,
      incidentsPerWeek: 0.2,
      humanLoad: null,
    });
    const { container } = render(
      <QuartersChart
        points={[
          point('payments', '2026-Q1', 1),
          point('payments', '2026-Q2', 9),
          point('search', '2026-Q2', 4),
        ]}
      />,
    );
    expect(container.querySelectorAll('polyline')).toHaveLength(2);
    expect(screen.getByText('payments')).toBeInTheDocument();
    expect(screen.getByText('payments, 2026-Q2')).toBeInTheDocument();
    expect(screen.getByRole('img')).toHaveTextContent('2 teams');
  });
});

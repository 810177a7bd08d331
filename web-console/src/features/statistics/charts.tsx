import { useId, type ReactNode } from 'react';
import type { ControlChartWeek, SurvivalStep, TeamQuarter } from '../../api/types';
import { minutesText } from './format';
import classes from './statistics.module.css';

const WIDTH = 520;
const HEIGHT = 150;
const LEFT = 40;
const BOTTOM = 24;
const TICKS = [1, 10, 60, 360, 1440, 10080];

/** A drawing with a name and a sentence that says the same; the figures stand in the table beside it. */
function Chart({
  title,
  description,
  children,
}: {
  title: string;
  description: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <figure className={classes.figure}>
      <figcaption id={`${id}-t`}>{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
        className={classes.chart}
      >
        <desc id={`${id}-d`}>{description}</desc>
        {children}
      </svg>
    </figure>
  );
}

function logScale(longest: number) {
  const top = Math.log10(Math.max(longest, 10));
  return (minutes: number) => LEFT + ((WIDTH - LEFT - 10) * Math.log10(Math.max(minutes, 1))) / top;
}

const share = (value: number) => 8 + (HEIGHT - BOTTOM - 8) * (1 - value);

function TimeAxis({ longest }: { longest: number }) {
  const x = logScale(longest);
  return (
    <g className={classes.axis}>
      {[0, 0.5, 1].map(value => (
        <g key={value}>
          <line x1={LEFT} x2={WIDTH - 10} y1={share(value)} y2={share(value)} />
          <text x={LEFT - 6} y={share(value) + 4} textAnchor="end">
            {value * 100} %
          </text>
        </g>
      ))}
      {TICKS.filter(tick => tick <= Math.max(longest, 10)).map(tick => (
        <text key={tick} x={x(tick)} y={HEIGHT - 6} textAnchor="middle">
          {minutesText(tick).replace(/ 0 (min|h)$/, '')}
        </text>
      ))}
    </g>
  );
}

/** The share that took no longer, over a logarithmic axis, with every value as a tick below. */
export function DistributionChart({ name, values }: { name: string; values: number[] }) {
  const longest = values.at(-1) ?? 0;
  const x = logScale(longest);
  const steps = values.map((value, i) => `H${x(value)} V${share((i + 1) / values.length)}`).join(' ');
  return (
    <Chart
      title={`${name}: all ${values.length} durations`}
      description={`From ${minutesText(values[0] ?? null)} to ${minutesText(longest)} on a logarithmic axis; the line rises by one step for each incident.`}
    >
      <TimeAxis longest={longest} />
      <path d={`M${LEFT} ${share(0)} ${steps}`} className={classes.line} />
      {values.map((value, i) => (
        <line key={i} x1={x(value)} x2={x(value)} y1={share(0) - 5} y2={share(0)} className={classes.tick} />
      ))}
    </Chart>
  );
}

/** The share that still went on after so long, open ones counted. */
export function SurvivalChart({ name, steps }: { name: string; steps: SurvivalStep[] }) {
  const last = steps.at(-1) ?? { time: 0, share: 1 };
  const x = logScale(last.time);
  return (
    <Chart
      title={`${name}: share still going on`}
      description={`Kaplan–Meier curve on a logarithmic axis; after ${minutesText(last.time)} ${Math.round(last.share * 100)} % still went on.`}
    >
      <TimeAxis longest={last.time} />
      <path
        d={`M${LEFT} ${share(1)} ${steps.map(step => `H${x(step.time)} V${share(step.share)}`).join(' ')}`}
        className={classes.line}
      />
    </Chart>
  );
}

/** Counts a week between their control limits. */
export function ControlChart({ weeks }: { weeks: ControlChartWeek[] }) {
  const first = weeks[0];
  const last = weeks.at(-1);
  if (!first || !last) return null;
  const highest = Math.max(first.upper, 1, ...weeks.map(week => week.count));
  const x = (i: number) => LEFT + ((WIDTH - LEFT - 10) * (i + 0.5)) / weeks.length;
  const y = (count: number) => 8 + (HEIGHT - BOTTOM - 8) * (1 - count / highest);
  const outside = weeks
    .filter(week => week.isOutside)
    .map(week => `${week.from.slice(0, 10)} with ${week.count}`);
  return (
    <Chart
      title="Incidents a week"
      description={`${weeks.length} weeks, ${first.center.toFixed(1)} a week on average, control limits ${first.lower.toFixed(1)} to ${first.upper.toFixed(1)}; ${outside.length === 0 ? 'no week lies outside' : `outside: ${outside.join(', ')}`}.`}
    >
      <g className={classes.axis}>
        {[first.lower, first.center, first.upper].map((value, i) => (
          <g key={i}>
            <line
              x1={LEFT}
              x2={WIDTH - 10}
              y1={y(value)}
              y2={y(value)}
              strokeDasharray={i === 1 ? undefined : '4 4'}
            />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {value.toFixed(1)}
            </text>
          </g>
        ))}
        <text x={LEFT} y={HEIGHT - 6}>
          {first.from.slice(0, 10)}
        </text>
        <text x={WIDTH - 10} y={HEIGHT - 6} textAnchor="end">
          {last.from.slice(0, 10)}
        </text>
      </g>
      <polyline
        points={weeks.map((week, i) => `${x(i)},${y(week.count)}`).join(' ')}
        className={classes.line}
      />
      {weeks.map((week, i) => (
        <circle
          key={week.from}
          cx={x(i)}
          cy={y(week.count)}
          r={week.isOutside ? 5 : 3}
          className={week.isOutside ? classes.outside : classes.dot}
        />
      ))}
    </Chart>
  );
}

/** Deployments against incidents: a line for each team through its quarters, with its name at the last. */
export function QuartersChart({ points }: { points: TeamQuarter[] }) {
  const teams = [...new Set(points.map(point => point.team))];
  const most = (value: (point: TeamQuarter) => number) => Math.max(...points.map(value), 0.1) * 1.1;
  const right = most(point => point.deploymentsPerWeek);
  const top = most(point => point.incidentsPerWeek);
  const x = (value: number) => LEFT + ((WIDTH - LEFT - 90) * value) / right;
  const y = (value: number) => 8 + (HEIGHT - BOTTOM - 8) * (1 - value / top);
  return (
    <Chart
      title="Deployments and incidents a week, per team and quarter"
      description={`${teams.length} ${teams.length === 1 ? 'team' : 'teams'}; deployments to the right, incidents upwards. The table below has every figure.`}
    >
      <g className={classes.axis}>
        {[0, top / 2, top].map(value => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH - 90} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {value.toFixed(1)}
            </text>
          </g>
        ))}
        {[0, right / 2, right].map(value => (
          <text key={value} x={x(value)} y={HEIGHT - 6} textAnchor="middle">
            {value.toFixed(1)}
          </text>
        ))}
      </g>
      {teams.map(team => (
        <TeamLine key={team} points={points.filter(point => point.team === team)} x={x} y={y} />
      ))}
    </Chart>
  );
}

function TeamLine({
  points,
  x,
  y,
}: {
  points: TeamQuarter[];
  x: (value: number) => number;
  y: (value: number) => number;
}) {
  const places = points.map(point => [x(point.deploymentsPerWeek), y(point.incidentsPerWeek)] as const);
  const [lastX, lastY] = places.at(-1)!;
  return (
    <g>
      <polyline points={places.map(place => place.join(',')).join(' ')} className={classes.path} />
      {places.map(([cx, cy], i) => (
        <circle key={i} cx={cx} cy={cy} r={i === places.length - 1 ? 4 : 2.5} className={classes.dot}>
          <title>{`${points[i]!.team}, ${points[i]!.quarter}`}</title>
        </circle>
      ))}
      <text x={lastX + 7} y={lastY + 4} className={classes.label}>
        {points[0]!.team}
      </text>
    </g>
  );
}

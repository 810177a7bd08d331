import { Table, Text } from '@mantine/core';
import type { DurationStatistics } from '../../api/types';
import { humanise, MOMENT } from '../../components/labels';
import { comparisonText, minutesText, numberText } from './format';

const COLUMNS = [
  'Duration',
  'n',
  'Median (95 %)',
  'p75',
  'p90',
  'Open',
  'Median with open ones',
  'Left out',
  'Against before',
];

const ANCHOR: Record<string, string> = {
  ...MOMENT,
  firstSignal: 'First signal',
  windowFrom: 'Gray window began',
  windowTo: 'ended',
};

/** Each duration with its two anchors, and what was left out of it. */
export function DurationTable({ durations, grayWeight }: Props) {
  return (
    <Table.ScrollContainer minWidth={780}>
      <Table fz="sm" verticalSpacing={6}>
        <Table.Caption>
          Wall clock. Medians need five incidents, percentiles ten. With open ones: after so long half have
          ended, counting those that go on for as long as they were watched (Kaplan–Meier). Left out are those
          that an import flagged, or of which a moment was never told. A gray minute counts{' '}
          {numberText(grayWeight)} in the duration of the impact.
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map(name => (
              <Table.Th key={name}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {durations.map(duration => (
            <DurationRow key={duration.measure} duration={duration} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface Props {
  durations: DurationStatistics[];
  grayWeight: number;
}

function DurationRow({ duration }: { duration: DurationStatistics }) {
  const { median, medianInterval, leftOutFlagged, leftOutMissing, atOrBelowZero } = duration;
  return (
    <Table.Tr data-testid={`duration-${duration.measure}`}>
      <Table.Td>
        {humanise(duration.measure)}
        <Text size="xs" c="dimmed">
          {anchor(duration.from)} → {anchor(duration.to)}
          {atOrBelowZero > 0 && ` · ${atOrBelowZero} at or below zero`}
        </Text>
      </Table.Td>
      <Table.Td>{duration.n}</Table.Td>
      <Table.Td>
        {median == null ? 'hidden, n < 5' : minutesText(median)}
        {medianInterval && (
          <Text size="xs" c="dimmed">
            {minutesText(medianInterval.low)} to {minutesText(medianInterval.high)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{minutesText(duration.p75)}</Table.Td>
      <Table.Td>{minutesText(duration.p90)}</Table.Td>
      <Table.Td>{duration.open}</Table.Td>
      <Table.Td>{withOpenOnes(duration)}</Table.Td>
      <Table.Td>
        {leftOutFlagged + leftOutMissing}
        {leftOutFlagged > 0 && ` (${leftOutFlagged} flagged)`}
      </Table.Td>
      <Table.Td>{comparisonText(duration.comparison)}</Table.Td>
    </Table.Tr>
  );
}

/** Where none is open it is the median already told; where more than half go on, nobody knows it yet. */
function withOpenOnes({ open, n, survivalMedian }: DurationStatistics): string {
  if (open === 0) return '–';
  if (survivalMedian != null) return minutesText(survivalMedian);
  return n + open < 5 ? 'hidden, n < 5' : 'not known yet';
}

function anchor(name: string): string {
  return (ANCHOR[name] ?? name).toLowerCase();
}

import { Group, Select, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { DurationStatistics, StatisticsGroup } from '../../api/types';
import { humanise, MOMENT } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ControlChart, DistributionChart, SurvivalChart } from './charts';
import { comparisonText, minutesText, numberText } from './format';

/** A group of incidents: how often, noticed by whom, how long. */
export function GroupPanel({ group }: { group: StatisticsGroup }) {
  const { frequency, detection } = group;
  const drawable = group.durations.filter(duration => duration.values.length > 0);
  const [measure, setMeasure] = useState<string | null>(null);
  const shown = drawable.find(duration => duration.measure === measure) ?? drawable[0];
  return (
    <Panel title={group.key === 'all' ? 'All together' : group.key} testId="statistics-group">
      <Stack gap="md">
        <Group gap="xl" align="flex-start">
          <Figure
            value={String(frequency.count)}
            name="incidents"
            note={`${frequency.previousCount} in the period before`}
          />
          <Figure
            value={numberText(frequency.perWeek, 2)}
            name="a week"
            note={`95 % interval ${numberText(frequency.perWeekInterval.low, 2)} to ${numberText(frequency.perWeekInterval.high, 2)}`}
          />
          <Figure
            value={detection.share == null ? '–' : `${Math.round(detection.share * 100)} %`}
            name="noticed first by customers"
            note={
              detection.share == null
                ? `hidden: known of ${detection.known}, five are needed`
                : `${detection.byCustomers} of ${detection.known} known; ${detection.unknown} not known`
            }
          />
        </Group>
        <Text size="sm">{comparisonText(frequency.comparison)}</Text>
        <ControlChart weeks={frequency.chart} />
        <DurationTable durations={group.durations} />
        {shown && (
          <Stack gap="xs">
            <Select
              size="xs"
              w={240}
              label="Draw"
              data={drawable.map(({ measure: value }) => ({ value, label: humanise(value) }))}
              value={shown.measure}
              onChange={setMeasure}
              allowDeselect={false}
            />
            <DistributionChart name={humanise(shown.measure)} values={shown.values} />
            {shown.survival.length > 0 && (
              <SurvivalChart name={humanise(shown.measure)} steps={shown.survival} />
            )}
          </Stack>
        )}
      </Stack>
    </Panel>
  );
}

function Figure({ value, name, note }: { value: string; name: string; note: string }) {
  return (
    <div>
      <Text fz={26} fw={600} className="aw-numeric" lh={1.2}>
        {value}
      </Text>
      <Text size="sm">{name}</Text>
      <Text size="xs" c="dimmed">
        {note}
      </Text>
    </div>
  );
}

function DurationTable({ durations }: { durations: DurationStatistics[] }) {
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table fz="sm" verticalSpacing={6}>
        <Table.Caption>
          Wall clock. Medians need five incidents, percentiles ten. Left out are those that an import flagged,
          or of which a moment was never told.
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {['Duration', 'n', 'Median (95 %)', 'p75', 'p90', 'Open', 'Left out', 'Against before'].map(
              name => (
                <Table.Th key={name}>{name}</Table.Th>
              ),
            )}
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

function DurationRow({ duration }: { duration: DurationStatistics }) {
  const { median, medianInterval, leftOutFlagged, leftOutMissing, atOrBelowZero } = duration;
  return (
    <Table.Tr data-testid={`duration-${duration.measure}`}>
      <Table.Td>
        {humanise(duration.measure)}
        <Text size="xs" c="dimmed">
          {momentWord(duration.from)} → {momentWord(duration.to)}
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
      <Table.Td>
        {leftOutFlagged + leftOutMissing}
        {leftOutFlagged > 0 && ` (${leftOutFlagged} flagged)`}
      </Table.Td>
      <Table.Td>{comparisonText(duration.comparison)}</Table.Td>
    </Table.Tr>
  );
}

function momentWord(name: string): string {
  return (MOMENT[name as keyof typeof MOMENT] ?? name).toLowerCase();
}

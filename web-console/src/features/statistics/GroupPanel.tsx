import { Group, Stack, Text } from '@mantine/core';
import type { StatisticsGroup } from '../../api/types';
import { Panel } from '../../components/Panel';
import { ControlChart } from './charts';
import { comparisonText, numberText } from './format';
import { ImprovementCards } from './ImprovementCards';
import { SeverityDurations } from './SeverityDurations';
import { SeverityTimes } from './SeverityTimes';

interface Props {
  group: StatisticsGroup;
  grayWeight: number;
}

/** A group of incidents: how often, noticed by whom, how long, and whether that got better. */
export function GroupPanel({ group, grayWeight }: Props) {
  const { frequency, detection } = group;
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
        <ImprovementCards areas={group.improvement} />
        <ControlChart weeks={frequency.chart} />
        <SeverityDurations durations={group.durations} grayWeight={grayWeight} />
        <SeverityTimes times={group.timeInSeverity} />
      </Stack>
    </Panel>
  );
}

function Figure({ value, name, note }: { value: string; name: string; note: string }) {
  return (
    <div role="group" aria-label={name}>
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

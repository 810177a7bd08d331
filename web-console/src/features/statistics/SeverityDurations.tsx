import { Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DurationStatistics } from '../../api/types';
import { humanise } from '../../components/labels';
import { DistributionChart, SurvivalChart } from './charts';
import { DurationTable } from './DurationTable';

interface Props {
  durations: DurationStatistics[];
  grayWeight: number;
}

/** How long what takes, of one severity at a time, and all values of one of these durations. */
export function SeverityDurations({ durations, grayWeight }: Props) {
  const [chosen, choose] = useState<string | null>(null);
  const severities = [...new Set(durations.map(({ severity }) => severity))];
  if (severities.length === 0) return null;
  const severity = severities.find(one => one === chosen) ?? mostMeasured(durations);
  const shown = durations.filter(duration => duration.severity === severity);
  return (
    <Stack gap="xs" data-testid="severity-durations">
      {severities.length > 1 && (
        <Group gap="sm">
          <SegmentedControl
            size="xs"
            aria-label="Severity of the durations"
            data={severities.map(value => ({ value, label: value === 'UNKNOWN' ? 'Not known yet' : value }))}
            value={severity}
            onChange={choose}
          />
          <Text size="xs" c="dimmed">
            Severities are never mixed in one duration.
          </Text>
        </Group>
      )}
      <DurationTable durations={shown} grayWeight={grayWeight} />
      <Drawing durations={shown.filter(duration => duration.values.length > 0)} />
    </Stack>
  );
}

function Drawing({ durations }: { durations: DurationStatistics[] }) {
  const [measure, setMeasure] = useState<string | null>(null);
  const shown = durations.find(duration => duration.measure === measure) ?? durations[0];
  if (!shown) return null;
  return (
    <>
      <Select
        size="xs"
        w={240}
        label="Draw"
        data={durations.map(({ measure: value }) => ({ value, label: humanise(value) }))}
        value={shown.measure}
        onChange={setMeasure}
        allowDeselect={false}
      />
      <DistributionChart name={humanise(shown.measure)} values={shown.values} />
      {shown.survival.length > 0 && <SurvivalChart name={humanise(shown.measure)} steps={shown.survival} />}
    </>
  );
}

/** The severity that most can be said of. */
function mostMeasured(durations: DurationStatistics[]): string {
  return durations.reduce((most, one) => (one.n > most.n ? one : most)).severity;
}

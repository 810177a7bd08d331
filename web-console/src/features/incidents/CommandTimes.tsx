import { Group, Stack, Text } from '@mantine/core';
import type { IncidentPeople } from '../../api/types';
import { clockTime, duration } from '../../components/time';

/** Command over time: each interval with its two ends, and the time before anybody had it. */
export function CommandTimes({ people }: { people: IncidentPeople }) {
  const { command, withoutCommander } = people;
  if (command.length === 0 && !withoutCommander) return null;
  return (
    <details style={{ marginTop: 12 }} data-testid="command-times">
      <summary>
        <Text span size="sm">
          Command over time
        </Text>
      </summary>
      <Stack gap={6} mt={6}>
        {withoutCommander && (
          <Interval
            name="Without a commander"
            from={withoutCommander.from}
            to={withoutCommander.to}
            seconds={withoutCommander.seconds}
          />
        )}
        {command.map(item => (
          <Interval
            key={item.assignmentId}
            name={item.person.name}
            from={item.from}
            to={item.to}
            seconds={item.seconds}
          />
        ))}
      </Stack>
    </details>
  );
}

interface IntervalProps {
  name: string;
  from: string;
  to?: string | null;
  seconds: number;
}

function Interval({ name, from, to, seconds }: IntervalProps) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs" align="baseline">
      <div style={{ minWidth: 0 }}>
        <Text size="sm">{name}</Text>
        <Text size="xs" c="dimmed">
          {clockTime(from)} → {to ? clockTime(to) : 'now'}
        </Text>
      </div>
      <Text size="sm" fw={600} className="aw-numeric" style={{ whiteSpace: 'nowrap' }}>
        {duration(seconds * 1000)}
      </Text>
    </Group>
  );
}

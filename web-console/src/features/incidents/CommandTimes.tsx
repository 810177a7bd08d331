import { Button, Group, Stack, Text } from '@mantine/core';
import type { IncidentPeople } from '../../api/types';
import { clockTime, duration } from '../../components/time';

interface Props {
  people: IncidentPeople;
  onCorrect?: (assignmentId: string) => void;
}

/** Command over time: each interval with its two ends, and the times of the response when nobody had it. */
export function CommandTimes({ people, onCorrect }: Props) {
  const { command, withoutCommander, commandGaps } = people;
  if (command.length === 0 && !withoutCommander) return null;
  const rows = [
    ...command.map(item => ({ ...item, name: item.person.name, id: item.assignmentId })),
    ...[withoutCommander, ...commandGaps]
      .filter(gap => gap !== null)
      .map(gap => ({
        ...gap,
        name: 'Without a commander',
        id: null,
      })),
  ].sort((a, b) => a.from.localeCompare(b.from) || (a.id ? 1 : -1));
  return (
    <details style={{ marginTop: 12 }} data-testid="command-times">
      <summary>
        <Text span size="sm">
          Command over time
        </Text>
      </summary>
      <Stack gap={6} mt={6}>
        {rows.map(row => (
          <Interval
            key={row.id ?? row.from}
            {...row}
            onCorrect={onCorrect && row.id ? () => onCorrect(row.id!) : undefined}
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
  onCorrect?: () => void;
}

function Interval({ name, from, to, seconds, onCorrect }: IntervalProps) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs" align="baseline">
      <div style={{ minWidth: 0 }}>
        <Text size="sm">{name}</Text>
        <Text size="xs" c="dimmed">
          {clockTime(from)} → {to ? clockTime(to) : 'now'}
        </Text>
      </div>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" fw={600} className="aw-numeric" style={{ whiteSpace: 'nowrap' }}>
          {duration(seconds * 1000)}
        </Text>
        {onCorrect && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={`Correct ${name} in command`}
            onClick={onCorrect}
          >
            Correct
          </Button>
        )}
      </Group>
    </Group>
  );
}

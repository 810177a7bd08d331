import { Group, Progress, Text, Tooltip } from '@mantine/core';
import { percent } from './words';

/** What is left of an error budget: the length says how much, the words say it again. */
export function BudgetBar({ remaining, label }: { remaining: number | null; label: string }) {
  if (remaining === null) {
    return (
      <Text size="xs" c="dimmed">
        no SLO
      </Text>
    );
  }
  const color = remaining <= 0 ? 'red' : remaining < 0.25 ? 'orange' : 'teal';
  const words = remaining <= 0 ? `${percent(1 - remaining)} used` : `${percent(remaining)} left`;
  return (
    <Tooltip label={`${label}: ${words} of the error budget`}>
      <Group gap={8} wrap="nowrap" miw={120} data-testid="budget-bar">
        <Progress
          value={remaining <= 0 ? 100 : Math.min(100, remaining * 100)}
          color={color}
          size="sm"
          aria-label={`Error budget left, ${label}`}
          style={{ flex: 1, minWidth: 40 }}
        />
        <Text size="xs" c={remaining <= 0 ? 'red' : 'dimmed'} style={{ whiteSpace: 'nowrap' }}>
          {words}
        </Text>
      </Group>
    </Tooltip>
  );
}

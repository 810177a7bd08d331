import { Badge, Group, Text } from '@mantine/core';
import type { AlertRule } from '../../api/types';
import { OUTCOME_OF_ALERTS } from './labels';
import { describe, details } from './rules';

interface Props {
  rule: AlertRule;
  place: number;
}

/** A rule as it is read: which alerts, and what becomes of them. */
export function RuleWords({ rule, place }: Props) {
  return (
    <div style={{ minWidth: 0 }}>
      <Group gap={8}>
        <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
          {place}. {rule.name}
        </Text>
        <Badge variant="light" radius="sm" tt="none">
          {OUTCOME_OF_ALERTS[rule.outcome]}
        </Badge>
        {rule.enabled === false && (
          <Badge variant="default" radius="sm" tt="none">
            Switched off
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {describe(rule)}
      </Text>
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {details(rule).join('; ')}
      </Text>
    </div>
  );
}

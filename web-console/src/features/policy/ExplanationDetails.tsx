import { Badge, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Certainty, RuleExplanation } from '../../api/types';
import { REQUIREMENT } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useExplanation } from './api';
import { phrase } from './ruleWords';

const MARK: Record<Certainty, { word: string; color: string }> = {
  YES: { word: 'holds', color: 'teal' },
  NO: { word: 'does not hold', color: 'gray' },
  UNKNOWN: { word: 'not known', color: 'yellow' },
};

/** How the policy came to its word, rule by rule; read only when somebody wants to know. */
export function ExplanationDetails({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useExplanation(id, open);
  return (
    <details
      style={{ marginTop: 10 }}
      onToggle={event => setOpen(event.currentTarget.open)}
      data-testid="explanation"
    >
      <summary>
        <Text span size="sm">
          Rule by rule
        </Text>
      </summary>
      <Stack gap="xs" mt={8}>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <Skeleton height={80} />}
        {data && !data.decided && (
          <Text size="sm">The policy has not been asked yet. This is what it would say now.</Text>
        )}
        {data?.rules.map(rule => (
          <RuleLine key={rule.position} rule={rule} />
        ))}
        {data && (
          <Text size="sm" data-testid="alternative">
            {data.alternatives[0]
              ? `Without the rule that won, “${data.alternatives[0].rule}” would have: ${(REQUIREMENT[data.alternatives[0].requirement] ?? data.alternatives[0].requirement).toLowerCase()}.`
              : 'No later rule matches.'}
          </Text>
        )}
      </Stack>
    </details>
  );
}

function RuleLine({ rule }: { rule: RuleExplanation }) {
  return (
    <div data-testid="explained-rule">
      <Group gap={8}>
        <Text size="sm" fw={rule.won ? 600 : 400}>
          {rule.position + 1}. {rule.rule}
        </Text>
        <Badge size="xs" variant="light" color={rule.won ? 'teal' : MARK[rule.matches].color}>
          {rule.won ? 'won' : rule.matches === 'YES' ? 'would match too' : MARK[rule.matches].word}
        </Badge>
      </Group>
      {rule.parts.map(part => (
        <Text key={part.fact} size="xs" c="dimmed" pl="md">
          {phrase(part.fact)}: asks for {part.asked};{' '}
          {part.seen ? `${part.seen} (${MARK[part.holds].word})` : 'not known'}
        </Text>
      ))}
    </div>
  );
}

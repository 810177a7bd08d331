import { Badge, Button, Group, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import type { CohortImpact, Incident } from '../../api/types';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { CohortDialog } from './CohortDialog';
import { useCohorts } from './impactApi';

/** What the incident did to whom. */
export function CohortsPanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const [editing, setEditing] = useState<CohortImpact | 'new' | null>(null);
  const query = useCohorts(id);
  const cohorts = query.data ?? [];
  return (
    <Panel
      title="Who was affected"
      testId="cohorts"
      pending={query.isPending}
      action={
        mayWork && (
          <Button variant="subtle" size="compact-sm" onClick={() => setEditing('new')}>
            Add
          </Button>
        )
      }
    >
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {query.isSuccess && cohorts.length === 0 && (
        <Text size="sm" c="dimmed">
          Nobody told yet. Groups that were hit alike make one entry; colleagues count as well.
        </Text>
      )}
      {cohorts.map(cohort => (
        <UnstyledButton
          key={cohort.id}
          onClick={() => setEditing(cohort)}
          disabled={!mayWork}
          display="block"
          w="100%"
          py={6}
          style={{ borderTop: '1px solid var(--aw-rule)', cursor: mayWork ? undefined : 'default' }}
          data-testid="cohort"
        >
          {mayWork && <VisuallyHidden>Correct the impact on {cohort.cohort}: </VisuallyHidden>}
          <Group gap="xs">
            <Text
              size="sm"
              fw={550}
              td={cohort.withdrawn ? 'line-through' : undefined}
              style={{ overflowWrap: 'anywhere' }}
            >
              {cohort.cohort}
            </Text>
            {cohort.kind === 'INTERNAL' && <Mark color="gray">Internal</Mark>}
            {cohort.dataLoss === 'YES' && <Mark color="red">Data lost</Mark>}
            {cohort.dataExposure === 'YES' && <Mark color="red">Data exposed</Mark>}
            {cohort.withdrawn && <Mark color="gray">Withdrawn</Mark>}
          </Group>
          <Text size="xs" c="dimmed">
            {factsOf(cohort).join(' · ') || 'No figures yet'}
          </Text>
        </UnstyledButton>
      ))}
      <CohortDialog incident={incident} id={id} cohort={editing} onClose={() => setEditing(null)} />
    </Panel>
  );
}

function Mark({ color, children }: { color: string; children: string }) {
  return (
    <Badge size="sm" variant="light" color={color} radius="sm" tt="none">
      {children}
    </Badge>
  );
}

/** What is known of a cohort, in a few words each. */
export function factsOf(cohort: CohortImpact): string[] {
  const count = (value: number | null | undefined, word: string) =>
    value == null ? null : `${value.toLocaleString('en')} ${word}`;
  return [
    cohort.service,
    count(cohort.customersAffected, 'affected'),
    count(cohort.requestsFailed, 'requests failed'),
    count(cohort.supportContacts, 'support contacts'),
    cohort.moneyEstimate == null ? null : `${cohort.moneyEstimate.toLocaleString('en')} ${cohort.currency}`,
    cohort.budgetConsumedPct == null ? null : `${cohort.budgetConsumedPct}% of the error budget`,
    cohort.necessity == null ? null : `necessity ${cohort.necessity} of 5`,
    cohort.importance == null ? null : `importance ${cohort.importance} of 5`,
  ].filter(fact => fact != null);
}

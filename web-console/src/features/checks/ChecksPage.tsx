import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { usePageTitle } from '../../app/usePageTitle';
import { useMay } from '../../api/session';
import type { Check } from '../../api/types';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useChecks } from './api';
import { CheckDialog } from './CheckDialog';
import { CheckLine } from './CheckLine';
import { ReviewsDue } from './ReviewsDue';

/** What is looked at regularly, the one that is due first comes first, and what it came to. */
export function ChecksPage() {
  usePageTitle('Checks');
  const mayWork = useMay('workIncidents');
  const checks = useChecks();
  const [open, setOpen] = useState<Check | 'new' | null>(null);
  const button = mayWork && <Button onClick={() => setOpen('new')}>New check</Button>;
  return (
    <Stack gap="md" data-testid="checks-page">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1} size="h2">
            Correctness checks
          </Title>
          <Text size="sm" c="dimmed">
            What people or jobs look at regularly, because no alert would notice. A failure opens an incident.
          </Text>
        </div>
        {(checks.data?.items.length ?? 0) > 0 && button}
      </Group>
      {checks.isPending ? (
        <ListLoading />
      ) : !checks.data ? (
        <ProblemAlert error={checks.error} onRetry={() => void checks.refetch()} />
      ) : checks.data.items.length === 0 ? (
        <div className="aw-card">
          <EmptyState title="No check is set up" action={button}>
            A check says what must be right, how to look, how often, and who sees to it.
          </EmptyState>
        </div>
      ) : (
        <div className="aw-card" style={{ padding: '4px 16px' }}>
          {checks.data.items.map(check => (
            <CheckLine key={check.id} check={check} onEdit={() => setOpen(check)} />
          ))}
        </div>
      )}
      <ReviewsDue />
      <CheckDialog check={open} onClose={() => setOpen(null)} />
    </Stack>
  );
}

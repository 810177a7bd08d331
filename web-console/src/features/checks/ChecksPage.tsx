import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { get, post } from '../../api/client';
import { useMay } from '../../api/session';
import type { Check, CheckOutcome, CheckResult, Page } from '../../api/types';
import { usePageTitle } from '../../app/usePageTitle';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { CHECK_OUTCOME, DUE_STATE } from './labels';

/** What is looked at regularly, the one that is due first comes first, and what it came to. */
export function ChecksPage() {
  usePageTitle('Checks');
  const checks = useQuery({
    queryKey: ['checks', 'list'],
    queryFn: ({ signal }) => get<Page<Check>>('/checks', { limit: 100 }, signal),
  });
  return (
    <Stack gap="md" data-testid="checks-page">
      <div>
        <Title order={1} size="h2">
          Correctness checks
        </Title>
        <Text size="sm" c="dimmed">
          What people or jobs look at regularly, because no alert would notice. A failure opens an incident.
        </Text>
      </div>
      {checks.isPending ? (
        <ListLoading />
      ) : !checks.data ? (
        <ProblemAlert error={checks.error} onRetry={() => void checks.refetch()} />
      ) : checks.data.items.length === 0 ? (
        <div className="aw-card">
          <EmptyState title="No check is set up">
            POST /api/v1/checks sets one up: what must be right, how often, and who sees to it.
          </EmptyState>
        </div>
      ) : (
        <div className="aw-card" style={{ padding: '4px 16px' }}>
          {checks.data.items.map(check => (
            <CheckLine key={check.id} check={check} />
          ))}
        </div>
      )}
    </Stack>
  );
}

function CheckLine({ check }: { check: Check }) {
  const mayRecord = useMay('workIncidents');
  const [asked, ask] = useState<CheckOutcome | null>(null);
  const [history, showHistory] = useState(false);
  const client = useQueryClient();
  const record = useMutation({
    mutationFn: ({ outcome, text }: { outcome: CheckOutcome; text: string }) =>
      post(`/checks/${check.id}/results`, {
        outcome,
        ...(outcome === 'SKIPPED' ? { reason: text } : { note: text || undefined }),
      }),
    onSuccess: () => ask(null),
    onSettled: () => client.invalidateQueries({ queryKey: ['checks'] }),
  });
  const overdue = check.dueState === 'OVERDUE';
  return (
    <article
      aria-label={check.name}
      data-testid="check"
      style={{ borderTop: '1px solid var(--aw-rule)', padding: '12px 0' }}
    >
      <Group justify="space-between" align="flex-start">
        <div style={{ minWidth: 0, flex: '1 1 320px' }}>
          <Group gap={8}>
            <Text fw={550}>{check.name}</Text>
            <Badge
              variant="light"
              radius="sm"
              tt="none"
              color={overdue ? 'red' : check.dueState === 'DUE_SOON' ? 'yellow' : 'gray'}
            >
              {DUE_STATE[check.dueState]}
            </Badge>
          </Group>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {check.subject}
          </Text>
          <Group gap={8} fz="xs" c="dimmed" mt={2}>
            <span>{check.service}</span>
            <span>
              every {check.everyDays === 1 ? 'day' : `${check.everyDays} days`} at {check.timeOfDay} (
              {check.timeZone})
            </span>
            <RelativeTime at={check.dueAt} prefix="due " />
            {check.remindedAt && <RelativeTime at={check.remindedAt} prefix="reminded " />}
            {(check.owner?.name ?? check.ownerTeam) && <span>{check.owner?.name ?? check.ownerTeam}</span>}
            {check.lastOutcome && <span>last: {CHECK_OUTCOME[check.lastOutcome]}</span>}
          </Group>
        </div>
        <Group gap={6}>
          {mayRecord &&
            (['PASS', 'FAIL', 'SKIPPED'] as const).map(outcome => (
              <Button
                key={outcome}
                size="compact-sm"
                variant="default"
                onClick={() => {
                  record.reset();
                  ask(outcome);
                }}
              >
                {CHECK_OUTCOME[outcome]}
              </Button>
            ))}
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => showHistory(!history)}>
            {history ? 'Hide history' : 'History'}
          </Button>
        </Group>
      </Group>
      {history && <History id={check.id} />}
      <ReasonDialog
        opened={asked !== null}
        title={`${check.name}: ${asked ? CHECK_OUTCOME[asked].toLowerCase() : ''}`}
        explanation={
          asked === 'FAIL' ? 'This opens an incident, or is told to the one that goes on.' : undefined
        }
        label={asked === 'SKIPPED' ? 'Why nobody looked' : 'What was seen'}
        required={asked === 'SKIPPED'}
        confirm="Record"
        danger={asked === 'FAIL'}
        pending={record.isPending}
        error={record.error}
        onConfirm={text => asked && record.mutate({ outcome: asked, text })}
        onClose={() => ask(null)}
      />
    </article>
  );
}

function History({ id }: { id: string }) {
  const results = useQuery({
    queryKey: ['checks', 'results', id],
    queryFn: ({ signal }) => get<Page<CheckResult>>(`/checks/${id}/results`, undefined, signal),
  });
  if (results.isPending) return <ListLoading />;
  if (!results.data) return <ProblemAlert error={results.error} onRetry={() => void results.refetch()} />;
  return (
    <Stack gap={4} mt="xs" data-testid="check-history">
      {results.data.items.length === 0 && (
        <Text size="sm" c="dimmed">
          Nobody has looked yet.
        </Text>
      )}
      {results.data.items.map(result => (
        <Group key={result.id} gap={8} fz="sm">
          <Text size="sm" fw={550}>
            {CHECK_OUTCOME[result.outcome]}
          </Text>
          <RelativeTime at={result.checkedAt} />
          <span>{result.recordedBy.name}</span>
          <span style={{ overflowWrap: 'anywhere' }}>{result.note ?? result.reason}</span>
          {result.evidenceUrl && (
            <Anchor href={result.evidenceUrl} target="_blank" rel="noreferrer noopener" size="sm">
              Evidence
            </Anchor>
          )}
          {result.incident && (
            <Anchor component={Link} to={`/incidents/${result.incident.key}`} size="sm">
              {result.incident.key}
            </Anchor>
          )}
        </Group>
      ))}
    </Stack>
  );
}

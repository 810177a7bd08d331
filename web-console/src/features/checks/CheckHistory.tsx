import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CheckResult } from '../../api/types';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useResults } from './api';
import { CHECK_OUTCOME } from './labels';

/** What a check came to, the latest first. */
export function CheckHistory({ id }: { id: string }) {
  const results = useResults(id);
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
        <CheckResultLine key={result.id} result={result} />
      ))}
    </Stack>
  );
}

/** One look: what it came to, when, by whom, and the incident that it opened. */
export function CheckResultLine({ result }: { result: CheckResult }) {
  return (
    <Group gap={8} fz="sm">
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
  );
}

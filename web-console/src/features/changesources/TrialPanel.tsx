import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ChangeTrialResult } from '../../api/types';
import { CHANGE_KIND, CHANGE_STATE } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useTrial } from './api';

/** Asks what a body would do, without doing it. */
export function TrialPanel({ id }: { id: string }) {
  const [body, setBody] = useState('');
  const trial = useTrial(id);
  return (
    <Panel title="What would this do?" testId="trial">
      <Stack gap="sm">
        <Textarea
          aria-label="Body of a delivery"
          placeholder="Paste the body of a delivery"
          autosize
          minRows={3}
          maxRows={12}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }}
          value={body}
          onChange={event => setBody(event.currentTarget.value)}
        />
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            Nothing is kept and nothing changes.
          </Text>
          <Button
            size="xs"
            disabled={!body.trim()}
            loading={trial.isPending}
            onClick={() => trial.mutate(body)}
            data-testid="try"
          >
            Try it out
          </Button>
        </Group>
        <ProblemAlert error={trial.error} />
        {trial.data?.message && (
          <Alert
            color={trial.data.readable ? 'gray' : 'orange'}
            title={trial.data.readable ? 'It would be ignored' : 'There is no change in it'}
          >
            {trial.data.message}
          </Alert>
        )}
        {trial.data?.changes.map(change => (
          <Tried key={change.externalId} change={change} />
        ))}
      </Stack>
    </Panel>
  );
}

function Tried({ change }: { change: ChangeTrialResult['changes'][number] }) {
  return (
    <div style={{ borderTop: '1px solid var(--aw-rule)', paddingTop: 8 }} data-testid="tried">
      <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
        {change.summary}
      </Text>
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {[
          CHANGE_KIND[change.kind],
          CHANGE_STATE[change.state],
          change.service,
          change.environment,
          change.version,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Text size="sm" mt={2}>
        {change.counts ? 'Would be recorded.' : 'Would be left out: this environment does not count here.'}
        {!change.serviceListed &&
          ` The catalogue does not know ${change.service}; it would be kept under that name.`}
      </Text>
    </div>
  );
}

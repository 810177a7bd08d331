import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { AlertSource } from '../../api/types';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useTrial } from './api';
import { OUTCOME_OF_ALERTS } from './labels';

/** Asks what a body would do, without doing it. */
export function TrialPanel({ source }: { source: AlertSource }) {
  const [body, setBody] = useState('');
  const trial = useTrial(source.id);
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
        {trial.data && !trial.data.readable && (
          <Alert color="orange" title="There is no alert in it">
            {trial.data.message}
          </Alert>
        )}
        {trial.data?.alerts.map((alert, index) => (
          <div
            key={index}
            style={{ borderTop: '1px solid var(--aw-rule)', paddingTop: 8 }}
            data-testid="tried"
          >
            <Text size="sm" fw={550}>
              {alert.title}
            </Text>
            <Text size="xs" c="dimmed">
              {alert.phase.toLowerCase()} · {alert.severity.toLowerCase()}
              {alert.service && ` · ${alert.service}`}
              {alert.environment && ` · ${alert.environment}`}
            </Text>
            <Text size="sm" mt={2}>
              {alert.joinsGroup
                ? 'Would join the alerts that it belongs with.'
                : `${OUTCOME_OF_ALERTS[alert.outcome]}.`}{' '}
              {alert.reason}.
            </Text>
          </div>
        ))}
      </Stack>
    </Panel>
  );
}

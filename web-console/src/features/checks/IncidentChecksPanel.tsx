import { Stack } from '@mantine/core';
import { Panel } from '../../components/Panel';
import { useIncidentResults } from './api';
import { CheckResultLine } from './CheckHistory';

/** The checks that noticed an incident; nothing where none did. */
export function IncidentChecksPanel({ id }: { id: string }) {
  const results = useIncidentResults(id).data ?? [];
  if (results.length === 0) return null;
  return (
    <Panel title="Noticed by a check" testId="incident-checks">
      <Stack gap={4}>
        {results.map(result => (
          <CheckResultLine key={result.id} result={result} />
        ))}
      </Stack>
    </Panel>
  );
}

import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ConnectionLine } from '../webhooks/ConnectionLine';
import { useSources } from './api';
import { ConnectDialog } from './ConnectDialog';
import { PROVIDER } from './labels';

/** The connections that alerts come through, and how each of them does. */
export function SourcesPanel() {
  const sources = useSources();
  const [connecting, connect] = useDisclosure(false);
  const button = (
    <Button onClick={connect.open} data-testid="connect">
      Connect a source
    </Button>
  );
  return (
    <Stack gap="sm">
      {sources.isPending ? (
        <ListLoading />
      ) : !sources.data ? (
        <ProblemAlert error={sources.error} onRetry={() => void sources.refetch()} />
      ) : sources.data.length === 0 ? (
        <div className="aw-card">
          <EmptyState title="No source is connected" action={button}>
            Alertmanager, Grafana, PagerDuty, Opsgenie, Datadog, Sentry, and anything that can send JSON.
          </EmptyState>
        </div>
      ) : (
        <>
          <Group justify="flex-end">{button}</Group>
          <div className="aw-card" style={{ padding: '4px 16px' }} data-testid="sources">
            {sources.data.map(source => (
              <ConnectionLine
                key={source.id}
                base="/alert-sources"
                connection={source}
                kind={PROVIDER[source.provider]}
                to={`/alerts/sources/${source.id}`}
              />
            ))}
          </div>
        </>
      )}
      <ConnectDialog opened={connecting} onClose={connect.close} />
    </Stack>
  );
}

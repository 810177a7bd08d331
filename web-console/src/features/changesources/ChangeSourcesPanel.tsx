import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ListLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ConnectionLine } from '../webhooks/ConnectionLine';
import { BASE, useChangeSources } from './api';
import { ConnectDialog } from './ConnectDialog';
import { PROVIDER } from './labels';

/** The connections that deploys and other changes come through by themselves; for administrators. */
export function ChangeSourcesPanel() {
  const sources = useChangeSources();
  const [connecting, connect] = useDisclosure(false);
  return (
    <Panel
      title="Change sources"
      testId="change-sources"
      action={
        <Button size="compact-sm" variant="light" onClick={connect.open} data-testid="connect-changes">
          Connect
        </Button>
      }
    >
      <Text size="sm" c="dimmed" mb="sm">
        GitHub, GitLab, Argo CD and anything that can send JSON tell of deploys, canary stages, flags,
        configuration and rollbacks. Those shortly before the onset of an incident are proposed there.
      </Text>
      <ProblemAlert error={sources.error} onRetry={() => void sources.refetch()} />
      {sources.isPending && <ListLoading />}
      {sources.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          No source is connected.
        </Text>
      )}
      {sources.data?.map(source => (
        <ConnectionLine
          key={source.id}
          base={BASE}
          connection={source}
          kind={PROVIDER[source.provider]}
          to={`/settings/change-sources/${source.id}`}
        />
      ))}
      <ConnectDialog opened={connecting} onClose={connect.close} />
    </Panel>
  );
}

import { Anchor, Badge, Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { AlertSource } from '../../api/types';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useHealth, useSources } from './api';
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
              <SourceLine key={source.id} source={source} />
            ))}
          </div>
        </>
      )}
      <ConnectDialog opened={connecting} onClose={connect.close} />
    </Stack>
  );
}

function SourceLine({ source }: { source: AlertSource }) {
  const health = useHealth(source.id);
  const dead = health.data?.states.DEAD ?? 0;
  return (
    <Group
      justify="space-between"
      wrap="nowrap"
      align="flex-start"
      py={10}
      style={{ borderTop: '1px solid var(--aw-rule)' }}
      data-testid="source"
    >
      <div style={{ minWidth: 0 }}>
        <Anchor component={Link} to={`/alerts/sources/${source.id}`} c="inherit" fw={550} size="sm">
          {source.name}
        </Anchor>
        <Group gap={8} fz="xs" c="dimmed" mt={2}>
          <span>{PROVIDER[source.provider]}</span>
          {health.data &&
            (health.data.lastDeliveryAt ? (
              <RelativeTime at={health.data.lastDeliveryAt} prefix="last delivery " />
            ) : (
              <span>nothing has come yet</span>
            ))}
        </Group>
      </div>
      <Group gap={6} style={{ flex: 'none' }}>
        {source.state === 'PAUSED' && <Sign color="yellow" text="Paused" />}
        {dead > 0 && <Sign color="red" text={`${dead} given up`} />}
        {(health.data?.refused ?? 0) > 0 && <Sign color="orange" text={`${health.data?.refused} refused`} />}
      </Group>
    </Group>
  );
}

function Sign({ color, text }: { color: string; text: string }) {
  return (
    <Badge variant="light" color={color} radius="sm" tt="none">
      {text}
    </Badge>
  );
}

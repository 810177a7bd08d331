import { Badge, Button, Code, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ChatConnection } from '../../api/types';
import { CHAT_KIND } from '../../components/labels';
import { ListLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useConnections, useDeleteConnection, useEditConnection, useRetireSecret } from './api';
import { AccountsLine } from './AccountsLine';
import { BotSection } from './BotSection';
import { ConnectDialog } from './ConnectDialog';
import { SecretDialog } from './SecretDialog';
import { StuckDeliveries } from './StuckDeliveries';

/** The chats from which people may work incidents; for administrators. */
export function ConnectionsPanel() {
  const connections = useConnections();
  const [connecting, setConnecting] = useState(false);
  return (
    <Panel
      title="Slack and Teams"
      testId="chat-connections"
      action={
        <Button size="compact-sm" variant="light" onClick={() => setConnecting(true)}>
          Connect
        </Button>
      }
    >
      <Text size="sm" c="dimmed" mb="sm">
        People declare, update and hand over incidents from the chat they are in, with their own rights.
      </Text>
      <ProblemAlert error={connections.error} onRetry={() => void connections.refetch()} />
      {connections.isPending && <ListLoading />}
      {connections.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          No chat is connected.
        </Text>
      )}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {connections.data?.map(connection => (
          <ConnectionLine key={connection.id} connection={connection} />
        ))}
      </ul>
      <ConnectDialog opened={connecting} onClose={() => setConnecting(false)} />
    </Panel>
  );
}

function ConnectionLine({ connection }: { connection: ChatConnection }) {
  const edit = useEditConnection(connection);
  const remove = useDeleteConnection(connection);
  const retire = useRetireSecret(connection.id);
  const [adding, setAdding] = useState(false);
  const [sure, setSure] = useState(false);
  const paused = connection.state === 'PAUSED';
  return (
    <li
      style={{ borderTop: '1px solid var(--aw-rule)', padding: '10px 0' }}
      data-testid="chat-connection"
      aria-label={connection.name}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Group gap={8} style={{ minWidth: 0 }}>
          <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
            {connection.name}
          </Text>
          <Text size="sm" c="dimmed">
            {CHAT_KIND[connection.kind]}
          </Text>
          {paused && (
            <Badge size="sm" color="yellow" variant="light" tt="none">
              Paused
            </Badge>
          )}
        </Group>
        <Group gap={4} wrap="nowrap">
          <Button
            size="compact-xs"
            variant="subtle"
            loading={edit.isPending}
            onClick={() => edit.mutate({ state: paused ? 'ACTIVE' : 'PAUSED' })}
          >
            {paused ? 'Resume' : 'Pause'}
          </Button>
          <Button
            size="compact-xs"
            variant={sure ? 'filled' : 'subtle'}
            color="red"
            loading={remove.isPending}
            onClick={() => (sure ? remove.mutate(undefined) : setSure(true))}
            onBlur={() => setSure(false)}
          >
            {sure ? 'Delete for good' : 'Delete'}
          </Button>
        </Group>
      </Group>
      <Code style={{ overflowWrap: 'anywhere' }}>{connection.address}</Code>
      {connection.secrets.map(secret => (
        <Group key={secret.id} justify="space-between" wrap="nowrap" mt={4}>
          <Text size="xs" c="dimmed">
            secret entered <RelativeTime at={secret.createdAt} />
            {', '}
            {secret.lastUsedAt ? <RelativeTime at={secret.lastUsedAt} prefix="used " /> : 'never used'}
          </Text>
          {connection.secrets.length > 1 ? (
            <Button
              size="compact-xs"
              variant="subtle"
              color="red"
              loading={retire.isPending}
              onClick={() => retire.mutate(secret.id)}
            >
              Retire
            </Button>
          ) : (
            <Button size="compact-xs" variant="subtle" onClick={() => setAdding(true)}>
              Enter a new one
            </Button>
          )}
        </Group>
      ))}
      <AccountsLine connection={connection} />
      {connection.kind === 'SLACK' && <BotSection connection={connection} />}
      <StuckDeliveries connection={connection} />
      <ProblemAlert error={edit.error ?? remove.error ?? retire.error} />
      <SecretDialog connection={connection} opened={adding} onClose={() => setAdding(false)} />
    </li>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ChatConnection, ChatDelivery } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { useDiscardDelivery, useReplayDead, useReplayDelivery, useStuckDeliveries } from './botApi';

/** What came from a chat and was given up, or made no sense; nothing where all of it was dealt with. */
export function StuckDeliveries({ connection }: { connection: ChatConnection }) {
  const stuck = useStuckDeliveries(connection.id);
  const replayDead = useReplayDead(connection.id);
  const items = stuck.data?.items ?? [];
  if (items.length === 0) return <ProblemAlert error={stuck.error} />;
  return (
    <section aria-label={`What came from ${connection.name} and was given up`} data-testid="stuck-deliveries">
      <Group justify="space-between" wrap="nowrap" mt={8}>
        <Text size="xs" fw={550}>
          Came and was given up
        </Text>
        {items.some(item => item.state === 'DEAD') && (
          <Button
            size="compact-xs"
            variant="default"
            loading={replayDead.isPending}
            aria-label="Replay all that were given up"
            style={{ flex: 'none' }}
            onClick={() => replayDead.mutate(undefined)}
          >
            Replay all
          </Button>
        )}
      </Group>
      <ProblemAlert error={replayDead.error} />
      {items.map(delivery => (
        <Delivery key={delivery.id} delivery={delivery} connection={connection} />
      ))}
      {stuck.data?.nextCursor && (
        <Text size="xs" c="dimmed">
          And earlier ones.
        </Text>
      )}
    </section>
  );
}

function Delivery({ delivery, connection }: { delivery: ChatDelivery; connection: ChatConnection }) {
  const replay = useReplayDelivery(connection.id);
  const discard = useDiscardDelivery(connection.id);
  const [discarding, setDiscarding] = useState(false);
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start" mt={4} data-state={delivery.state}>
        <Text size="xs" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          {delivery.state === 'UNPARSABLE' ? 'made no sense' : 'given up'},{' '}
          <RelativeTime at={delivery.receivedAt} />
          {delivery.note && `: ${delivery.note}`}
        </Text>
        <Group gap={4} wrap="nowrap" style={{ flex: 'none' }}>
          <Button
            size="compact-xs"
            variant="default"
            loading={replay.isPending}
            onClick={() => replay.mutate(delivery.id)}
          >
            Replay
          </Button>
          <Button size="compact-xs" variant="subtle" color="red" onClick={() => setDiscarding(true)}>
            Discard
          </Button>
        </Group>
      </Group>
      <ProblemAlert error={replay.error} />
      <ReasonDialog
        opened={discarding}
        title="Discard this event"
        explanation="It is not tried again."
        confirm="Discard"
        danger
        pending={discard.isPending}
        error={discard.error}
        onConfirm={reason =>
          discard.mutate({ delivery: delivery.id, reason }, { onSuccess: () => setDiscarding(false) })
        }
        onClose={() => setDiscarding(false)}
      />
    </>
  );
}

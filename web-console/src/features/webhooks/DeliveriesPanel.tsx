import { Badge, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { HookDelivery } from '../../api/types';
import { LoadMore } from '../../components/LoadMore';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { useDeliveries, useDiscard, useReplay, useReplayDead, type HookBase } from './api';

const COLOR: Record<string, string> = {
  APPLIED: 'teal',
  IGNORED: 'gray',
  UNPARSABLE: 'orange',
  HELD: 'yellow',
  DEAD: 'red',
  DISCARDED: 'gray',
};

/** What came through a source, what became of it, and another try where it failed. */
export function DeliveriesPanel({ base, id }: { base: HookBase; id: string }) {
  const deliveries = useDeliveries(base, id);
  const replayDead = useReplayDead(base, id);
  const items = deliveries.data?.pages.flatMap(page => page.items) ?? [];
  const dead = items.some(item => item.state === 'DEAD');
  return (
    <Panel
      title="Deliveries"
      testId="deliveries"
      action={
        dead && (
          <Button
            size="xs"
            variant="default"
            loading={replayDead.isPending}
            onClick={() => replayDead.mutate(undefined)}
          >
            Replay all that were given up
          </Button>
        )
      }
    >
      <ProblemAlert error={deliveries.error ?? replayDead.error} />
      {deliveries.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing has come yet. Enter the address and the secret at the sender, or try a body out below.
        </Text>
      )}
      {items.map(item => (
        <Delivery key={item.id} delivery={item} base={base} id={id} />
      ))}
      <LoadMore query={deliveries} />
    </Panel>
  );
}

function Delivery({ delivery, base, id }: { delivery: HookDelivery; base: HookBase; id: string }) {
  const replay = useReplay(base, id);
  const discard = useDiscard(base, id);
  const [discarding, setDiscarding] = useState(false);
  const replayable = ['DEAD', 'IGNORED', 'UNPARSABLE'].includes(delivery.state);
  const discardable = ['DEAD', 'UNPARSABLE', 'HELD'].includes(delivery.state);
  return (
    <Group
      justify="space-between"
      wrap="nowrap"
      align="flex-start"
      py={8}
      style={{ borderTop: '1px solid var(--aw-rule)' }}
      data-testid="delivery"
      data-state={delivery.state}
    >
      <div style={{ minWidth: 0 }}>
        <Group gap={8}>
          <Badge variant="light" color={COLOR[delivery.state] ?? 'blue'} radius="sm" tt="none">
            {delivery.state.toLowerCase()}
          </Badge>
          <Text size="xs" c="dimmed">
            <RelativeTime at={delivery.receivedAt} />
            {delivery.attempts > 1 && `, tried ${delivery.attempts} times`}
          </Text>
        </Group>
        {delivery.note && (
          <Text size="sm" mt={2} style={{ overflowWrap: 'anywhere' }}>
            {delivery.note}
          </Text>
        )}
        <Text size="xs" c="dimmed" truncate>
          {delivery.deliveryId}
        </Text>
        <ProblemAlert error={replay.error} />
      </div>
      <Group gap={4} wrap="nowrap" style={{ flex: 'none' }}>
        {replayable && (
          <Button
            size="compact-xs"
            variant="default"
            loading={replay.isPending}
            onClick={() => replay.mutate(delivery.id)}
          >
            Replay
          </Button>
        )}
        {discardable && (
          <Button size="compact-xs" variant="subtle" color="red" onClick={() => setDiscarding(true)}>
            Discard
          </Button>
        )}
      </Group>
      <ReasonDialog
        opened={discarding}
        title="Discard this delivery"
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
    </Group>
  );
}

import { Badge, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { HookDelivery } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { useDiscard, useReplay, type HookBase } from './api';
import { DeliveryContent } from './DeliveryContent';

const COLOR: Record<string, string> = {
  APPLIED: 'teal',
  IGNORED: 'gray',
  UNPARSABLE: 'orange',
  HELD: 'yellow',
  DEAD: 'red',
  DISCARDED: 'gray',
};

/** One delivery: what became of it, what it says, and another try. */
export function DeliveryLine({ delivery, base, id }: { delivery: HookDelivery; base: HookBase; id: string }) {
  const replay = useReplay(base, id);
  const discard = useDiscard(base, id);
  const [discarding, setDiscarding] = useState(false);
  const [shown, setShown] = useState(false);
  const replayable = ['DEAD', 'IGNORED', 'UNPARSABLE'].includes(delivery.state);
  const discardable = ['DEAD', 'UNPARSABLE', 'HELD'].includes(delivery.state);
  return (
    <div
      style={{ borderTop: '1px solid var(--aw-rule)', padding: '8px 0' }}
      data-testid="delivery"
      data-state={delivery.state}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
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
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={shown}
            aria-controls={`content-${delivery.id}`}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Hide' : 'Show'}
          </Button>
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
      </Group>
      <div id={`content-${delivery.id}`}>
        {shown && <DeliveryContent base={base} id={id} delivery={delivery.id} />}
      </div>
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
    </div>
  );
}

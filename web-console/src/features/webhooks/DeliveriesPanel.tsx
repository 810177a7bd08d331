import { Button, Text } from '@mantine/core';
import { LoadMore } from '../../components/LoadMore';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useDeliveries, useReplayDead, type HookBase } from './api';
import { DeliveryLine } from './DeliveryLine';

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
        <DeliveryLine key={item.id} delivery={item} base={base} id={id} />
      ))}
      <LoadMore query={deliveries} />
    </Panel>
  );
}

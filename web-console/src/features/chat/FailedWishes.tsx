import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ChatConnection, ChatWish } from '../../api/types';
import { CHAT_WISH, humanise } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useFailedWishes, useRetryWish } from './botApi';

/** What Slack refused, with its reason and another try; nothing where all went well. */
export function FailedWishes({ connection }: { connection: ChatConnection }) {
  const failed = useFailedWishes(connection.id);
  const items = failed.data?.items ?? [];
  if (items.length === 0) return <ProblemAlert error={failed.error} />;
  return (
    <section aria-label={`What could not be done in ${connection.name}`} data-testid="failed-wishes">
      <Text size="xs" fw={550} mt={8}>
        Could not be done in Slack
      </Text>
      {items.map(wish => (
        <Wish key={wish.id} wish={wish} connection={connection} />
      ))}
      {failed.data?.nextCursor && (
        <Text size="xs" c="dimmed">
          And earlier ones.
        </Text>
      )}
    </section>
  );
}

function Wish({ wish, connection }: { wish: ChatWish; connection: ChatConnection }) {
  const retry = useRetryWish(connection.id);
  const what = CHAT_WISH[wish.kind] ?? humanise(wish.kind);
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start" mt={4}>
        <Text size="xs" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          {what}
          {wish.incidentKey && (
            <>
              {' of '}
              <Anchor component={Link} to={`/incidents/${wish.incidentKey}`} size="xs">
                {wish.incidentKey}
              </Anchor>
            </>
          )}
          , <RelativeTime at={wish.updatedAt} />
          {wish.note && `: ${wish.note}`}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          style={{ flex: 'none' }}
          loading={retry.isPending}
          aria-label={`Try again: ${what}${wish.incidentKey ? ` of ${wish.incidentKey}` : ''}`}
          onClick={() => retry.mutate(wish.id)}
        >
          Try again
        </Button>
      </Group>
      <ProblemAlert error={retry.error} />
    </>
  );
}

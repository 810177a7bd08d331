import { Anchor, Badge, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { HookConnection } from '../../api/types';
import { RelativeTime } from '../../components/RelativeTime';
import { useHealth, type HookBase } from './api';

interface Props {
  base: HookBase;
  connection: HookConnection;
  /** What it is, in words. */
  kind: string;
  to: string;
}

/** A connection in a list, with what somebody should look at. */
export function ConnectionLine({ base, connection, kind, to }: Props) {
  const health = useHealth(base, connection.id);
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
        <Anchor component={Link} to={to} c="inherit" fw={550} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {connection.name}
        </Anchor>
        <Group gap={8} fz="xs" c="dimmed" mt={2}>
          <span>{kind}</span>
          {health.data &&
            (health.data.lastDeliveryAt ? (
              <RelativeTime at={health.data.lastDeliveryAt} prefix="last delivery " />
            ) : (
              <span>nothing has come yet</span>
            ))}
        </Group>
      </div>
      <Group gap={6} style={{ flex: 'none' }}>
        {connection.state === 'PAUSED' && <Sign color="yellow" text="Paused" />}
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

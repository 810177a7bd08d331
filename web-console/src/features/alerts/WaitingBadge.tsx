import { Badge } from '@mantine/core';
import { useMay } from '../../api/session';
import { useWaiting } from './api';

/** How many suggestions wait for somebody to decide, beside the way to them; nothing where none does. */
export function WaitingBadge() {
  const mayDecide = useMay('workIncidents');
  const { data } = useWaiting(mayDecide);
  const count = data?.items.length ?? 0;
  if (!mayDecide || count === 0) return null;
  const more = Boolean(data?.nextCursor);
  return (
    <Badge
      component="span"
      className="aw-nav-count"
      size="xs"
      circle={!more && count < 10}
      color="red"
      data-testid="waiting-badge"
      aria-label={`${count}${more ? ' or more' : ''} waiting`}
    >
      {more ? `${count}+` : count}
    </Badge>
  );
}

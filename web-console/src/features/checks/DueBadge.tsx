import { Badge } from '@mantine/core';
import { useDue } from './due';

/** How much is due, beside the way to it; nothing where nothing is. */
export function DueBadge() {
  const { count, more } = useDue();
  if (count === 0) return null;
  return (
    <Badge
      component="span"
      className="aw-nav-count"
      size="xs"
      circle
      color="red"
      data-testid="due-badge"
      aria-label={`${count}${more ? ' or more' : ''} due`}
    >
      {more ? `${count}+` : count}
    </Badge>
  );
}

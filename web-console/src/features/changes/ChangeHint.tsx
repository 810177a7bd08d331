import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RelatedChange } from '../../api/types';
import { useRelatedChanges } from './api';

/** One quiet line where the story is written: changes near the onset that nobody has looked at yet. */
export function ChangeHint({ id }: { id: string }) {
  const changes = useRelatedChanges(id);
  const [nearest, ...others] = (changes.data?.items ?? [])
    .filter(item => item.relation === 'PROPOSED')
    .sort((one, other) => distance(one) - distance(other));
  if (!nearest) return null;
  return (
    <Text size="sm" c="dimmed" data-testid="change-hint">
      {others.length === 0 ? '1 change' : `${others.length + 1} changes`} near the onset:{' '}
      <Anchor
        component={Link}
        to={`/incidents/${id}?view=origin`}
        size="sm"
        title={nearest.proposal ?? undefined}
      >
        {nearest.change.summary}
        {others.length > 0 && ` and ${others.length} more`}
      </Anchor>
    </Text>
  );
}

const distance = (item: RelatedChange) => Math.abs(item.minutesBeforeOnset ?? Infinity);

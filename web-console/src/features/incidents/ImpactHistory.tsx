import { Divider, Stack, Text } from '@mantine/core';
import { humanise } from '../../components/labels';
import { RelativeTime } from '../../components/RelativeTime';
import { exactTime } from '../../components/time';
import { useImpactHistory } from './impactApi';

interface Props {
  id: string;
  of: 'impact-windows' | 'impacts';
  item: string;
}

/** What was corrected on a window or a cohort, by whom and why; nothing where nothing was. */
export function ImpactHistory({ id, of, item }: Props) {
  const history = useImpactHistory(id, of);
  const changes = (history.data ?? []).filter(change => change.of === item).reverse();
  if (changes.length === 0) return null;
  return (
    <Stack gap={4} data-testid="impact-history">
      <Divider my={4} color="var(--aw-rule)" />
      <Text size="sm" fw={600}>
        Corrected before
      </Text>
      {changes.map(change => (
        <Text key={`${change.at} ${change.field}`} size="xs" style={{ overflowWrap: 'anywhere' }}>
          {humanise(change.field)}: {shown(change.before)} → {shown(change.after)}
          <Text span size="xs" c="dimmed">
            {' '}
            {change.by.name}, <RelativeTime at={change.at} />
            {change.reason && `: ${change.reason}`}
          </Text>
        </Text>
      ))}
    </Stack>
  );
}

function shown(value: string | null | undefined): string {
  if (value == null) return 'not known';
  return /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value) ? exactTime(value) : value;
}

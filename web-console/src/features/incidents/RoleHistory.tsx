import { Divider, Stack, Text } from '@mantine/core';
import { humanise, ROLE } from '../../components/labels';
import { RelativeTime } from '../../components/RelativeTime';
import { exactTime } from '../../components/time';
import { useRoleHistory } from './responseApi';

/** What was corrected on a role, by whom and why; nothing where nothing was. */
export function RoleHistory({ id, assignment }: { id: string; assignment: string }) {
  const history = useRoleHistory(id);
  const changes = (history.data ?? [])
    .filter(change => change.of === assignment && change.field !== 'personId')
    .reverse();
  if (changes.length === 0) return null;
  return (
    <Stack gap={4} data-testid="role-history">
      <Divider my={4} color="var(--aw-rule)" />
      <Text size="sm" fw={600}>
        Corrected before
      </Text>
      {changes.map(change => (
        <Text key={`${change.at} ${change.field}`} size="xs" style={{ overflowWrap: 'anywhere' }}>
          {humanise(change.field)}: {shown(change.before)} → {shown(change.after)}
          <Text span size="xs" c="dimmed">
            {' '}
            {change.by.name}, <RelativeTime at={change.at} />: {change.reason}
          </Text>
        </Text>
      ))}
    </Stack>
  );
}

function shown(value: string | null | undefined): string {
  if (value == null) return 'none';
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(value)) return exactTime(value);
  return ROLE[value as keyof typeof ROLE] ?? value;
}

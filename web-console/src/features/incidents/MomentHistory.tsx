import { Stack, Text } from '@mantine/core';
import { MOMENT } from '../../components/labels';
import { RelativeTime } from '../../components/RelativeTime';
import { exactTime } from '../../components/time';
import { useMomentHistory } from './api';

/** What moments were before they were corrected, by whom and why; nothing where none was. */
export function MomentHistory({ id }: { id: string }) {
  const history = useMomentHistory(id);
  const changes = [...(history.data ?? [])].reverse();
  if (changes.length === 0) return null;
  return (
    <details style={{ marginTop: 12 }} data-testid="moment-history">
      <summary>
        <Text span size="sm">
          {changes.length === 1 ? 'Corrected once' : `Corrected ${changes.length} times`}
        </Text>
      </summary>
      <Stack gap={6} mt={6}>
        {changes.map(change => (
          <div key={`${change.at} ${change.moment}`}>
            <Text size="sm">
              {MOMENT[change.moment]}: {shown(change.before)} → {shown(change.after)}
            </Text>
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {change.by.name}, <RelativeTime at={change.at} />
              {change.reason && `: ${change.reason}`}
            </Text>
          </div>
        ))}
      </Stack>
    </details>
  );
}

function shown(at: string | null | undefined): string {
  return at ? exactTime(at) : 'not known';
}

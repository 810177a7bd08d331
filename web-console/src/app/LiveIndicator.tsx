import { Box, Tooltip } from '@mantine/core';
import type { LiveState } from '../api/live';

const STATES: Record<LiveState, { label: string; hint: string; color: string }> = {
  connecting: { label: 'Connecting', hint: 'Joining the live stream', color: 'var(--mantine-color-gray-5)' },
  live: {
    label: 'Live',
    hint: 'Changes by others appear by themselves',
    color: 'var(--mantine-color-teal-6)',
  },
  waiting: {
    label: 'Not live',
    hint: 'The live stream is away; it is tried again. Reload to see changes.',
    color: 'var(--mantine-color-orange-6)',
  },
};

/** Whether what is shown keeps itself current. */
export function LiveIndicator({ state }: { state: LiveState }) {
  const { label, hint, color } = STATES[state];
  return (
    <Tooltip label={hint}>
      <Box
        role="status"
        data-testid="live"
        data-state={state}
        fz="xs"
        c="dimmed"
        px={6}
        style={{ display: 'flex', alignItems: 'center', gap: 7, whiteSpace: 'nowrap', cursor: 'default' }}
      >
        <span aria-hidden style={{ width: 8, height: 8, borderRadius: '50%', background: color }} />
        <Box component="span" visibleFrom="md">
          {label}
        </Box>
      </Box>
    </Tooltip>
  );
}

import { Badge } from '@mantine/core';
import type { ChangeState } from '../api/types';
import { CHANGE_STATE } from './labels';

const COLOR: Partial<Record<ChangeState, string>> = { STARTED: 'blue', FAILED: 'red', ROLLED_BACK: 'orange' };

/** How far a change is, where it is anything else than finished as usual. */
export function ChangeStateBadge({ state }: { state: ChangeState }) {
  if (state === 'FINISHED') return null;
  return (
    <Badge variant="light" radius="sm" tt="none" color={COLOR[state] ?? 'gray'} data-testid="change-state">
      {CHANGE_STATE[state]}
    </Badge>
  );
}

import type { Change } from '../../api/types';

/** Which users and which features a change reached, in words; null where it reached all. */
export function rolloutOf({ rollout }: Change): string | null {
  const parts = [
    rollout.share == null ? null : `${+(rollout.share * 100).toFixed(3)} % of users`,
    rollout.users,
    rollout.features.join(', '),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : null;
}

import { Tooltip } from '@mantine/core';
import { exactTime, relativeTime, useNow } from './time';

/** How long ago, with the exact instant on hover and for assistive technology. */
export function RelativeTime({ at, prefix }: { at: string | null | undefined; prefix?: string }) {
  const now = useNow();
  if (!at) return null;
  // An answer may be younger than the last tick of the shared clock.
  const seen = new Date(at).getTime() > now.getTime() ? new Date() : now;
  return (
    <Tooltip label={exactTime(at)}>
      <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
        {prefix}
        {relativeTime(at, seen)}
      </time>
    </Tooltip>
  );
}

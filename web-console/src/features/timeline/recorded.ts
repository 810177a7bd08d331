import type { TimelineEntry } from '../../api/types';
import { clockTime, dayName } from '../../components/time';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When an entry was written down, in words; null where that is about when it happened. */
export function recordedLater(
  entry: Pick<TimelineEntry, 'occurredAt' | 'recordedAt' | 'precision'>,
): string | null {
  const apart = Math.abs(new Date(entry.recordedAt).getTime() - new Date(entry.occurredAt).getTime());
  if (apart < (entry.precision === 'DATE' ? 2 * DAY : 10 * MINUTE)) return null;
  const day = dayName(entry.recordedAt);
  const clock = clockTime(entry.recordedAt);
  return day === dayName(entry.occurredAt) ? `at ${clock}` : `on ${day} at ${clock}`;
}

/** Who wrote it down and when, as far as a reader should see it at a glance. */
export function recordedOf(entry: TimelineEntry): string | null {
  const later = recordedLater(entry);
  if (entry.automatic) return later ? `recorded automatically ${later}` : 'recorded automatically';
  return later && `recorded ${later}`;
}

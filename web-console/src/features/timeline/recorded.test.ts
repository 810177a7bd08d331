import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../api/types';
import { clockTime, dayName } from '../../components/time';
import { recordedLater, recordedOf } from './recorded';

const local = (text: string) => new Date(text).toISOString();
const entry = (occurredAt: string, recordedAt: string, more: Partial<TimelineEntry> = {}) =>
  ({
    occurredAt: local(occurredAt),
    recordedAt: local(recordedAt),
    precision: 'EXACT',
    automatic: false,
    ...more,
  }) as TimelineEntry;

describe('when an entry was recorded', () => {
  it('is not worth a word where it was written down as it happened', () => {
    const prompt = entry('2026-03-01T10:00', '2026-03-01T10:09');
    expect(recordedLater(prompt)).toBeNull();
    expect(recordedOf(prompt)).toBeNull();
    expect(recordedOf({ ...prompt, automatic: true })).toBe('recorded automatically');
  });

  it('is told with the clock on the same day, and with the day on another', () => {
    const late = entry('2026-03-01T10:00', '2026-03-01T12:30');
    expect(recordedOf(late)).toBe(`recorded at ${clockTime(late.recordedAt)}`);
    const later = entry('2026-03-01T10:00', '2026-03-03T12:30', { automatic: true });
    expect(recordedOf(later)).toBe(
      `recorded automatically on ${dayName(later.recordedAt)} at ${clockTime(later.recordedAt)}`,
    );
  });

  it('is not compared to the minute where only the day is known', () => {
    const day = { precision: 'DATE' as const };
    expect(recordedLater(entry('2026-03-01T00:00', '2026-03-02T18:00', day))).toBeNull();
    expect(recordedLater(entry('2026-03-01T00:00', '2026-03-05T18:00', day))).not.toBeNull();
  });
});

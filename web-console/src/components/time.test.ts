import { describe, expect, it } from 'vitest';
import { durationBetween, fromLocalInput, relativeTime, toLocalInput } from './time';

const NOW = new Date('2026-11-22T12:00:00Z');

describe('time', () => {
  it.each([
    ['2026-11-22T11:59:40Z', 'just now'],
    ['2026-11-22T11:57:00Z', '3 min ago'],
    ['2026-11-22T07:00:00Z', '5 h ago'],
    ['2026-11-21T11:00:00Z', '1 day ago'],
    ['2026-11-25T13:00:00Z', 'in 3 days'],
  ])('says %s as %s', (instant, words) => {
    expect(relativeTime(instant, NOW)).toBe(words);
  });

  it('computes durations from two anchors, and nothing from one', () => {
    expect(durationBetween('2026-11-22T10:00:00Z', '2026-11-22T11:24:00Z')?.text).toBe('1 h 24 min');
    expect(durationBetween('2026-11-22T10:00:00Z', '2026-11-24T13:00:00Z')?.text).toBe('2 d 3 h');
    expect(durationBetween(null, '2026-11-22T11:24:00Z')).toBeNull();
  });

  it('keeps the sign of what was known before it happened', () => {
    const early = durationBetween('2026-11-22T10:10:00Z', '2026-11-22T10:00:00Z');
    expect(early).toEqual({ text: '−10 min', negative: true });
  });

  it('goes through a local date field and back', () => {
    const instant = '2026-11-22T10:05:00.000Z';
    expect(fromLocalInput(toLocalInput(instant))).toBe(instant);
    expect(fromLocalInput('')).toBeUndefined();
  });
});

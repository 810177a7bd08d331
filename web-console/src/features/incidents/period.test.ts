import { describe, expect, it } from 'vitest';
import { dayIn, withInstants } from './period';

describe('a period of days', () => {
  it('lasts from the first midnight to the end of its last day, where the reader is', () => {
    expect(withInstants({ q: 'slow', from: '2026-02-27', to: '2026-02-28' })).toEqual({
      q: 'slow',
      from: new Date(2026, 1, 27).toISOString(),
      to: new Date(2026, 2, 1).toISOString(),
    });
  });

  it('may be open', () => {
    expect(withInstants({ q: 'slow' })).toEqual({ q: 'slow', from: undefined, to: undefined });
  });

  it.each([undefined, 7, '', 'yesterday', '2026-13-01', '0001-01-01', '2026-02-01T00:00:00Z'])(
    'does not begin with %s',
    value => {
      expect(dayIn(value)).toBeUndefined();
    },
  );

  it('begins with a day', () => {
    expect(dayIn('2026-02-01')).toBe('2026-02-01');
  });
});

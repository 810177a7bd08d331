import { describe, expect, it } from 'vitest';
import { patchOf, written } from './mapping';

describe('a mapping', () => {
  it('is patched word by word, and what is no longer said is taken back', () => {
    const before = { title: '/what', resolved: ['GONE'], severities: { Loud: 'HIGH', Quiet: 'INFO' } };
    expect(patchOf(before, { resolved: ['OVER'], severities: { Loud: 'CRITICAL' } })).toEqual({
      title: null,
      resolved: ['OVER'],
      severities: { Loud: 'CRITICAL', Quiet: null },
    });
    expect(patchOf(null, { severities: { Loud: 'HIGH' } })).toEqual({ severities: { Loud: 'HIGH' } });
  });

  it('shows only what somebody has said', () => {
    expect(written({ title: null, resolved: [], severities: {} })).toBe('');
  });
});

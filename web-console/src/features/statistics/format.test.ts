import { describe, expect, it } from 'vitest';
import { queryOf } from './api';
import { comparisonText, minutesText } from './format';

describe('figures in words', () => {
  it('says durations as people do', () => {
    expect([0.5, 12, 12.34, 200, 3000, -5, null].map(minutesText)).toEqual([
      '30 s',
      '12 min',
      '12.3 min',
      '3 h 20 min',
      '2 d 2 h',
      '−5 min',
      '–',
    ]);
  });

  it('names no change that no test found, and always the test', () => {
    const base = { test: 'MANN_WHITNEY', level: 0.05 } as const;
    expect(comparisonText({ ...base, verdict: 'NO_DETECTABLE_CHANGE', pValue: 0.4 })).toBe(
      'No detectable change (Mann–Whitney, p = 0.400)',
    );
    expect(comparisonText({ ...base, verdict: 'LOWER', pValue: 0.0001 })).toBe(
      'Lower than before (Mann–Whitney, p < 0.001)',
    );
    expect(comparisonText({ ...base, test: 'LOG_RANK', verdict: 'HIGHER', pValue: 0.02 })).toBe(
      'Higher than before (log-rank, open ones counted, p = 0.020)',
    );
    expect(comparisonText({ ...base, verdict: 'TOO_FEW', pValue: null })).toMatch(/Too few/);
  });

  it('asks for own dates with the last day in them', () => {
    expect(queryOf({ from: '2026-02-01', to: '2026-02-28', team: 'payments' })).toEqual({
      team: 'payments',
      from: '2026-02-01T00:00:00.000Z',
      to: '2026-03-01T00:00:00.000Z',
    });
  });

  it('asks for whole days', () => {
    expect(queryOf({ weeks: 4, severity: 'SEV1' }, new Date('2026-03-02T10:00:00Z'))).toEqual({
      severity: 'SEV1',
      from: '2026-02-03T00:00:00.000Z',
      to: '2026-03-03T00:00:00.000Z',
    });
  });
});

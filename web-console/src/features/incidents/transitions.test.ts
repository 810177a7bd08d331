import { describe, expect, it } from 'vitest';
import { measuresOf } from './durations';
import { offersFor } from './transitions';

describe('incident transitions', () => {
  it('offers the natural next step first and ends last', () => {
    const offers = offersFor('INVESTIGATING', ['IDENTIFIED', 'MITIGATED', 'RESOLVED', 'MERGED', 'CANCELED']);
    expect(offers[0]).toMatchObject({ to: 'MITIGATED', emphasis: 'forward', needsReason: false });
    expect(offers.at(-1)?.emphasis).toBe('quiet');
  });

  it('asks for a reason to go back, to end without an answer, and to open again', () => {
    expect(offersFor('MITIGATED', ['INVESTIGATING'])[0]?.needsReason).toBe(true);
    expect(offersFor('TRIAGE', ['DECLINED'])[0]?.needsReason).toBe(true);
    expect(offersFor('RESOLVED', ['INVESTIGATING'])[0]).toMatchObject({ label: 'Reopen', needsReason: true });
    expect(offersFor('IDENTIFIED', ['INVESTIGATING'])[0]?.needsReason).toBe(false);
  });

  it('asks where to merge', () => {
    expect(offersFor('TRIAGE', ['MERGED'])[0]?.needsTarget).toBe(true);
  });

  it('offers nothing that the API does not allow', () => {
    expect(offersFor('CLOSED', [])).toEqual([]);
  });
});

describe('durations of an incident', () => {
  it('name their anchors and need both', () => {
    const measures = measuresOf({ impactStarted: '2026-01-01T10:00:00Z', detected: '2026-01-01T10:12:00Z' });
    expect(measures).toEqual([
      { name: 'Time to detect', from: 'impactStarted', to: 'detected', text: '12 min', negative: false },
    ]);
  });

  it('count from the declaration only where nothing was detected, under a name of their own', () => {
    const declared = { declared: '2026-01-01T10:00:00Z', mitigated: '2026-01-01T10:30:00Z' };
    expect(measuresOf(declared).map(measure => measure.name)).toEqual(['Declared until mitigated']);
    expect(
      measuresOf({ ...declared, detected: '2026-01-01T09:55:00Z' }).map(measure => measure.name),
    ).toEqual(['Time to declare', 'Time to mitigate']);
  });
});

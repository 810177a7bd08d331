import { describe, expect, it } from 'vitest';
import { offersFor } from './transitions';

describe('retrospective transitions', () => {
  it('asks for a reason to skip and to revise, and welcomes one to hold', () => {
    const [hold, skip] = offersFor('UNDECIDED', ['DRAFTING', 'SKIPPED']);
    expect(hold).toMatchObject({ label: 'Hold it', reason: 'welcome', forward: true });
    expect(skip).toMatchObject({ label: 'Skip it', reason: 'required' });
    expect(offersFor('PUBLISHED', ['DRAFTING'])[0]).toMatchObject({ label: 'Revise', reason: 'required' });
  });

  it('lets nobody review what they own', () => {
    expect(offersFor('IN_REVIEW', ['DRAFTING', 'REVIEWED'], true).map(offer => offer.to)).toEqual([
      'DRAFTING',
    ]);
    expect(offersFor('IN_REVIEW', ['DRAFTING', 'REVIEWED'], false)[0]?.to).toBe('REVIEWED');
  });
});

import { describe, expect, it } from 'vitest';
import { changeOf } from './DetailsDialog';

const before = {
  responseLevel: null,
  responsibleTeam: 'payments',
  responsibleRole: '',
  executiveSponsor: null,
  boundaryIn: 'Payments',
  boundaryOut: 'Refunds',
  labels: ['eu'],
  fields: { region: 'eu-west' },
};

describe('the change of details', () => {
  it('is empty where nothing was touched', () => {
    expect(changeOf(before, { ...before })).toEqual({});
  });

  it('holds what was touched and clears what was emptied', () => {
    const after = {
      ...before,
      responsibleTeam: ' ',
      boundaryOut: '',
      labels: ['eu', 'us'],
      fields: { region: null, cost: 5 },
    };
    expect(changeOf(before, after)).toEqual({
      responsibleTeam: null,
      boundary: { out: null },
      labels: ['eu', 'us'],
      fields: { region: null, cost: 5 },
    });
  });
});

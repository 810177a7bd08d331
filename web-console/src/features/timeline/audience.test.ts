import { describe, expect, it } from 'vitest';
import { audienceHint, audiencesOf } from './audience';

describe('whom an entry may be meant for', () => {
  it('is anybody for what a person writes themselves', () => {
    const meant = { kind: 'NOTE', mine: true } as const;
    expect(audiencesOf(meant)).toEqual(['CUSTOMER', 'PUBLIC', 'ORGANISATION', 'RESPONDERS', 'PRIVATE']);
    expect(audienceHint(meant, 'ORGANISATION')).toBeUndefined();
    expect(audienceHint(meant, 'CUSTOMER')).toContain('must not name anybody');
  });

  it('is nobody outside for how it felt', () => {
    const meant = { kind: 'SENTIMENT', mine: true, before: 'CUSTOMER' } as const;
    expect(audiencesOf(meant)).toEqual(['ORGANISATION', 'RESPONDERS', 'PRIVATE']);
  });

  it('is never its author alone by the hand of somebody else', () => {
    const meant = { kind: 'NOTE', mine: false, before: 'ORGANISATION' } as const;
    expect(audiencesOf(meant)).not.toContain('PRIVATE');
    expect(audienceHint(meant, 'ORGANISATION')).toContain('Only its author');
  });

  it('only grows within the organisation for what the platform wrote', () => {
    const meant = { kind: 'STATUS_CHANGED', mine: false, automatic: true } as const;
    expect(audiencesOf({ ...meant, before: 'RESPONDERS' })).toEqual(['ORGANISATION', 'RESPONDERS']);
    expect(audiencesOf({ ...meant, before: 'ORGANISATION' })).toEqual(['ORGANISATION']);
  });
});

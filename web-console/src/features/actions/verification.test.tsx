import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ActionItem } from '../../api/types';
import { stubApi } from '../../test/api';
import { COMMANDER, renderAs, RESPONDER, VIEWER } from '../../test/render';
import { offersFor } from './transitions';
import { missingIn, verificationRight } from './verification';
import { VerificationPanel } from './VerificationPanel';

const DONE = {
  id: 'a1',
  key: 'ACT-1',
  status: 'DONE',
  owner: { id: RESPONDER.id, name: RESPONDER.name },
  doneWhen: 'The drill passes.',
  verification: null,
} as unknown as ActionItem;

describe('verification', () => {
  it('is for somebody other than the owner, with a role that may, once the action is done', () => {
    expect(verificationRight(DONE, COMMANDER)).toEqual({ allowed: true });
    expect(verificationRight(DONE, RESPONDER).allowed).toBe(false);
    expect(verificationRight(DONE, VIEWER).allowed).toBe(false);
    expect(verificationRight({ ...DONE, status: 'IN_PROGRESS' }, COMMANDER).allowed).toBe(false);
  });

  it('demands evidence: a note or a link that is one', () => {
    const nothing = { outcome: 'VERIFIED', note: ' ', url: '', learned: '' } as const;
    expect(missingIn(nothing)).toHaveProperty('note');
    expect(missingIn({ ...nothing, note: 'Ran the drill' })).toEqual({});
    expect(missingIn({ ...nothing, url: 'https://example.org/drill' })).toEqual({});
    expect(missingIn({ ...nothing, url: 'javascript:alert(1)' })).toHaveProperty('url');
  });

  it('demands what was learned when it had no effect', () => {
    expect(missingIn({ outcome: 'NOT_EFFECTIVE', note: 'x', url: '', learned: '' })).toHaveProperty(
      'learned',
    );
  });

  it('tells the owner why somebody else does it', async () => {
    stubApi({});
    renderAs(RESPONDER, <VerificationPanel action={DONE} id="ACT-1" />);
    expect(await screen.findByTestId('verify-refused')).toHaveTextContent('You own this action');
    expect(screen.queryByTestId('verify')).toBeNull();
  });

  it('is recorded by a second person with evidence, never without', async () => {
    const seen = stubApi({ 'POST /actions/a1/verification': { body: { ...DONE, status: 'VERIFIED' } } });
    renderAs(COMMANDER, <VerificationPanel action={DONE} id="ACT-1" />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId('verify'));
    await user.click(await screen.findByTestId('verification-submit'));
    expect(await screen.findByText(/without evidence nothing is verified/)).toBeInTheDocument();
    expect(seen.some(request => request.method === 'POST')).toBe(false);
    await user.type(screen.getByRole('textbox', { name: 'Evidence' }), 'Ran the drill, paged in 40 s');
    await user.click(screen.getByTestId('verification-submit'));
    await waitFor(() =>
      expect(seen.find(request => request.method === 'POST')?.body).toEqual({
        outcome: 'VERIFIED',
        evidence: { note: 'Ran the drill, paged in 40 s' },
      }),
    );
  });
});

describe('action transitions', () => {
  it('commit with an owner and a way to tell that it is done', () => {
    const commit = offersFor('PROPOSED', ['OPEN', 'DECLINED', 'SUPERSEDED'])[0];
    expect(commit).toMatchObject({ to: 'OPEN', label: 'Commit', required: ['ownerId', 'doneWhen'] });
  });

  it('leave verification to its own dialog', () => {
    expect(offersFor('DONE', ['VERIFIED', 'NOT_EFFECTIVE', 'IN_PROGRESS']).map(offer => offer.to)).toEqual([
      'IN_PROGRESS',
    ]);
  });

  it('defer with a new date and a reason', () => {
    expect(offersFor('OPEN', ['DEFERRED'])[0]?.required).toEqual(['dueAt', 'reason']);
  });
});

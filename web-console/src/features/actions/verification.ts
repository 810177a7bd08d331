import type { ActionItem, Me, VerificationOutcome } from '../../api/types';
import { may } from '../../api/session';

/** Whether this person may verify an action now, and if not, why. */
export type VerificationRight = { allowed: true } | { allowed: false; why: string };

export function verificationRight(action: Pick<ActionItem, 'status' | 'owner'>, me: Me): VerificationRight {
  if (action.status !== 'DONE') {
    return { allowed: false, why: 'An action is verified once it is done.' };
  }
  if (action.owner?.id === me.id) {
    return {
      allowed: false,
      why: 'You own this action, so somebody else verifies it: a second pair of eyes is what makes done trustworthy.',
    };
  }
  if (!may(me, 'verifyActions')) {
    return {
      allowed: false,
      why: 'Your role lets you read. A responder, facilitator or manager can verify.',
    };
  }
  return { allowed: true };
}

export interface VerificationDraft {
  outcome: VerificationOutcome;
  note: string;
  url: string;
  learned: string;
}

/** What is missing before a verification can be sent, by field. */
export function missingIn(draft: VerificationDraft): Partial<Record<'note' | 'url' | 'learned', string>> {
  const missing: ReturnType<typeof missingIn> = {};
  const url = draft.url.trim();
  if (!draft.note.trim() && !url) {
    missing.note = 'Say what you saw, or link to it: without evidence nothing is verified.';
  }
  if (url && !isWebAddress(url)) missing.url = 'A link starts with https:// or http://.';
  if (draft.outcome === 'NOT_EFFECTIVE' && !draft.learned.trim()) {
    missing.learned = 'Say what was learned, so that the next action can be better.';
  }
  return missing;
}

/** Only links of the web are offered for clicking. */
export function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

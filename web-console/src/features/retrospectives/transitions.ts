import type { RetrospectiveStatus } from '../../api/types';

/** Statuses in which each kind of work is possible. */
export const WORK: Record<'writeSections' | 'recordFactors' | 'proposeActions', RetrospectiveStatus[]> = {
  writeSections: ['DRAFTING', 'IN_REVIEW'],
  recordFactors: ['DRAFTING', 'IN_REVIEW', 'REVIEWED'],
  proposeActions: ['DRAFTING', 'IN_REVIEW', 'REVIEWED', 'PUBLISHED'],
};

/** How one status change of a retrospective is offered to a person. */
export interface RetrospectiveOffer {
  to: RetrospectiveStatus;
  label: string;
  explanation: string;
  reason: 'required' | 'welcome' | 'none';
  forward: boolean;
}

type Wording = Omit<RetrospectiveOffer, 'to'>;

const HOLD = ask(
  'Hold it',
  'welcome',
  true,
  'What is there to learn? The draft writes itself from the record.',
);
const SKIP = ask('Skip it', 'required', false, 'A skip is a decision too: its reason is kept and reported.');

const WORDING: Record<string, Wording> = {
  'UNDECIDED>DRAFTING': HOLD,
  'REQUESTED>DRAFTING': HOLD,
  'UNDECIDED>SKIPPED': SKIP,
  'REQUESTED>SKIPPED': SKIP,
  'SKIPPED>DRAFTING': ask('Hold it after all', 'welcome', true, 'What is there to learn?'),
  'DRAFTING>IN_REVIEW': step('Ask for review'),
  'IN_REVIEW>REVIEWED': step('Mark reviewed'),
  'IN_REVIEW>DRAFTING': ask(
    'Ask for changes',
    'welcome',
    false,
    'What should change before it is published?',
  ),
  'REVIEWED>PUBLISHED': step('Publish'),
  'REVIEWED>DRAFTING': ask('Back to drafting', 'welcome', false, 'What should change?'),
  'PUBLISHED>CLOSED': step('Close'),
  'PUBLISHED>DRAFTING': ask(
    'Revise',
    'required',
    false,
    'A new revision is opened; the published one is kept.',
  ),
  'CLOSED>DRAFTING': ask('Reopen', 'required', false, 'Say why it is worth opening again.'),
};

/** The offers for what the API allows now, the natural next step first; nobody reviews what they own. */
export function offersFor(
  from: RetrospectiveStatus,
  allowed: RetrospectiveStatus[],
  ownedByMe = false,
): RetrospectiveOffer[] {
  return allowed
    .filter(to => !(ownedByMe && to === 'REVIEWED'))
    .map(to => ({ to, ...(WORDING[`${from}>${to}`] ?? ask(to, 'required', false, 'Say why.')) }))
    .sort((a, b) => Number(b.forward) - Number(a.forward));
}

function ask(label: string, reason: Wording['reason'], forward: boolean, explanation: string): Wording {
  return { label, reason, forward, explanation };
}

function step(label: string): Wording {
  return { label, reason: 'none', forward: true, explanation: '' };
}

import type { RetrospectiveStatus } from '../../api/types';

/** How one status change of a retrospective is offered to a person. */
export interface RetrospectiveOffer {
  to: RetrospectiveStatus;
  label: string;
  explanation: string;
  needsReason: boolean;
  forward: boolean;
}

type Wording = Omit<RetrospectiveOffer, 'to'>;

const WORDING: Record<string, Wording> = {
  'UNDECIDED>DRAFTING': decision('Hold it', 'Say what there is to learn.'),
  'REQUESTED>DRAFTING': decision('Hold it', 'Say what there is to learn.'),
  'UNDECIDED>SKIPPED': decision(
    'Skip it',
    'A skip is a decision too: its reason is kept and reported.',
    false,
  ),
  'REQUESTED>SKIPPED': decision(
    'Skip it',
    'A skip is a decision too: its reason is kept and reported.',
    false,
  ),
  'SKIPPED>DRAFTING': decision('Hold it after all', 'A skipped retrospective can be held at any time.'),
  'DRAFTING>IN_REVIEW': step('Ask for review', ''),
  'IN_REVIEW>REVIEWED': step('Mark reviewed', ''),
  'IN_REVIEW>DRAFTING': decision('Ask for changes', 'Say what should change before it is published.', false),
  'REVIEWED>PUBLISHED': step('Publish', ''),
  'REVIEWED>DRAFTING': decision('Back to drafting', 'Say what should change.', false),
  'PUBLISHED>CLOSED': step('Close', ''),
  'PUBLISHED>DRAFTING': decision('Revise', 'A new revision is opened; the published one is kept.', false),
  'CLOSED>DRAFTING': decision('Reopen', 'Say why it is worth opening again.', false),
};

/** The offers for what the API allows now, the natural next step first. */
export function offersFor(from: RetrospectiveStatus, allowed: RetrospectiveStatus[]): RetrospectiveOffer[] {
  return allowed
    .map(to => ({ to, ...(WORDING[`${from}>${to}`] ?? decision(to, 'Say why.', false)) }))
    .sort((a, b) => Number(b.forward) - Number(a.forward));
}

function decision(label: string, explanation: string, forward = true): Wording {
  return { label, explanation, needsReason: true, forward };
}

function step(label: string, explanation: string): Wording {
  return { label, explanation, needsReason: false, forward: true };
}

import type { IncidentStatus } from '../../api/types';

/** How one status change is offered to a person. */
export interface TransitionOffer {
  to: IncidentStatus;
  label: string;
  /** Needs a reason: going back, ending without an answer, opening again. */
  needsReason: boolean;
  /** Needs the incident it merges into. */
  needsTarget: boolean;
  emphasis: 'forward' | 'other' | 'quiet';
}

const FORWARD: Partial<Record<IncidentStatus, IncidentStatus>> = {
  TRIAGE: 'INVESTIGATING',
  INVESTIGATING: 'MITIGATED',
  IDENTIFIED: 'MITIGATED',
  MITIGATED: 'RESOLVED',
  RESOLVED: 'CLOSED',
};

const LABELS: Record<IncidentStatus, string> = {
  TRIAGE: 'Revive',
  INVESTIGATING: 'Back to investigating',
  IDENTIFIED: 'Mark identified',
  MITIGATED: 'Mark mitigated',
  RESOLVED: 'Resolve',
  CLOSED: 'Close',
  DECLINED: 'Decline',
  MERGED: 'Merge',
  CANCELED: 'Cancel',
};

/** The offers for what the API allows now, the natural next step first. */
export function offersFor(from: IncidentStatus, allowed: IncidentStatus[]): TransitionOffer[] {
  return allowed.map(to => offer(from, to)).sort((a, b) => rank(a) - rank(b));
}

function offer(from: IncidentStatus, to: IncidentStatus): TransitionOffer {
  const ending = to === 'DECLINED' || to === 'CANCELED' || to === 'MERGED';
  return {
    to,
    label: label(from, to),
    needsReason: to === 'DECLINED' || to === 'CANCELED' || goesBack(from, to),
    needsTarget: to === 'MERGED',
    emphasis: FORWARD[from] === to ? 'forward' : ending ? 'quiet' : 'other',
  };
}

function goesBack(from: IncidentStatus, to: IncidentStatus): boolean {
  if (from === 'CLOSED' || from === 'DECLINED' || from === 'CANCELED') return true;
  if (from === 'MITIGATED') return to === 'INVESTIGATING' || to === 'IDENTIFIED';
  return from === 'RESOLVED' && to !== 'CLOSED';
}

function label(from: IncidentStatus, to: IncidentStatus): string {
  if (from === 'TRIAGE' && to === 'INVESTIGATING') return 'Accept';
  if (from === 'MERGED') return 'Unmerge';
  if (from === 'CLOSED' || from === 'RESOLVED') {
    if (to === 'RESOLVED') return 'Reopen the record';
    if (to === 'INVESTIGATING') return 'Reopen';
  }
  if (from === 'MITIGATED' && to === 'IDENTIFIED') return 'Back to identified';
  return LABELS[to] ?? to;
}

function rank(offer: TransitionOffer): number {
  return { forward: 0, other: 1, quiet: 2 }[offer.emphasis];
}

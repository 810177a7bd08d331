import type { ActionStatus, ActionTransition } from '../../api/types';

type Field = 'reason' | 'ownerId' | 'dueAt' | 'doneWhen' | 'blockedBy' | 'supersededBy';

/** How one status change of an action is offered, and what it asks for. */
export interface ActionOffer {
  to: ActionStatus;
  label: string;
  explanation?: string;
  /** Fields of the dialog; required ones are listed again. */
  asks: Field[];
  required: Field[];
  emphasis: 'forward' | 'other' | 'quiet';
}

/** Verification has a dialog of its own: evidence, and a second person. */
const BY_VERIFICATION: ActionStatus[] = ['VERIFIED', 'NOT_EFFECTIVE'];

/** The offers for what the API allows now, the natural next step first. */
export function offersFor(from: ActionStatus, allowed: ActionStatus[]): ActionOffer[] {
  const order = { forward: 0, other: 1, quiet: 2 };
  return allowed
    .filter(to => from !== 'DONE' || !BY_VERIFICATION.includes(to))
    .map(to => offer(from, to))
    .sort((a, b) => order[a.emphasis] - order[b.emphasis]);
}

function offer(from: ActionStatus, to: ActionStatus): ActionOffer {
  switch (to) {
    case 'OPEN':
      return opening(from);
    case 'IN_PROGRESS':
      if (from === 'DONE') {
        return ask(to, 'Not done after all', ['reason'], ['reason'], 'other', 'Say what is still missing.');
      }
      return ask(to, from === 'BLOCKED' ? 'Unblock' : 'Start', [], [], 'forward');
    case 'DONE':
      return ask(to, 'Mark done', [], [], from === 'IN_PROGRESS' ? 'forward' : 'other');
    case 'BLOCKED':
      return ask(to, 'Blocked', ['blockedBy'], ['blockedBy'], 'other', 'Name what it waits for.');
    case 'DEFERRED':
      return ask(
        to,
        'Defer',
        ['dueAt', 'reason'],
        ['dueAt', 'reason'],
        'other',
        'The first due date is kept and stays visible.',
      );
    case 'NOT_EFFECTIVE':
      return ask(
        to,
        'It came back',
        ['reason'],
        ['reason'],
        'other',
        'What showed that it is not effective after all?',
      );
    case 'SUPERSEDED':
      return ask(
        to,
        'Supersede',
        ['supersededBy', 'reason'],
        ['supersededBy'],
        'quiet',
        'Which action replaces it?',
      );
    case 'DECLINED':
      return ask(
        to,
        'Decline',
        ['reason'],
        ['reason'],
        'quiet',
        'The proposal stays in the record, with your reason.',
      );
    default:
      return ask(
        to,
        to === 'CANCELED' ? 'Cancel' : to,
        ['reason'],
        ['reason'],
        'quiet',
        'Nothing is deleted.',
      );
  }
}

function opening(from: ActionStatus): ActionOffer {
  if (from === 'PROPOSED') {
    return ask(
      'OPEN',
      'Commit',
      ['ownerId', 'doneWhen', 'dueAt'],
      ['ownerId', 'doneWhen'],
      'forward',
      'One owner, a date, and a way to tell that it is done. Without a date the severity of the incident sets it.',
    );
  }
  if (from === 'NOT_EFFECTIVE')
    return ask('OPEN', 'Rework', ['reason'], ['reason'], 'forward', 'What was learned?');
  if (from === 'DEFERRED') return ask('OPEN', 'Take up again', [], [], 'forward');
  return ask('OPEN', 'Back to open', [], [], 'other');
}

function ask(
  to: ActionStatus,
  label: string,
  asks: Field[],
  required: Field[],
  emphasis: ActionOffer['emphasis'],
  explanation?: string,
): ActionOffer {
  return { to, label, asks, required, emphasis, explanation };
}

export type TransitionDraft = Record<Field, string>;

/** Required fields that are still empty. */
export function missingIn(offer: ActionOffer, draft: TransitionDraft): Field[] {
  return offer.required.filter(field => !draft[field].trim());
}

/** What is sent: the fields the offer asks for, left out when empty. */
export function transitionOf(
  offer: ActionOffer,
  draft: TransitionDraft,
  instantOf: (local: string) => string | undefined,
): ActionTransition {
  const transition: ActionTransition = { to: offer.to };
  for (const field of offer.asks) {
    const text = draft[field].trim();
    if (text) transition[field] = field === 'dueAt' ? instantOf(text) : text;
  }
  return transition;
}

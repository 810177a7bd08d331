import type { EntryAudience, TimelineEntry, TimelineKind } from '../../api/types';
import { AUDIENCE } from './labels';

/** From the widest to the narrowest, as the API orders them. */
const ORDER: EntryAudience[] = ['CUSTOMER', 'PUBLIC', 'ORGANISATION', 'RESPONDERS', 'PRIVATE'];
const OUTSIDE: EntryAudience[] = ['CUSTOMER', 'PUBLIC'];

/** What of an entry decides whom it may be meant for. */
export interface Meant {
  kind: TimelineKind;
  /** Whom it is meant for so far; nobody yet for one that is being written. */
  before?: EntryAudience;
  automatic?: boolean;
  /** Whether the person who looks is its author. */
  mine: boolean;
}

export const meantOf = (entry: TimelineEntry, kind: TimelineKind, me: string): Meant => ({
  kind,
  before: entry.audience,
  automatic: entry.automatic,
  mine: entry.actor?.id === me,
});

/** Whom an entry may be meant for; the API refuses everybody else. */
export function audiencesOf(meant: Meant): EntryAudience[] {
  return ORDER.filter(audience => allows(meant, audience));
}

export const audienceOptions = (meant: Meant) =>
  audiencesOf(meant).map(value => ({ value, label: AUDIENCE[value] }));

function allows({ kind, before, automatic, mine }: Meant, audience: EntryAudience): boolean {
  if (kind === 'SENTIMENT' && OUTSIDE.includes(audience)) return false;
  if (audience === before) return true;
  if (automatic) return before !== undefined && !OUTSIDE.includes(audience) && !isNarrower(audience, before);
  return audience !== 'PRIVATE' || mine;
}

function isNarrower(audience: EntryAudience, before: EntryAudience): boolean {
  return ORDER.indexOf(audience) > ORDER.indexOf(before);
}

/** Why not everybody may be chosen, and what the choice asks of the text. */
export function audienceHint(meant: Meant, chosen: EntryAudience): string | undefined {
  if (meant.automatic) {
    return 'What the platform wrote names people: it stays within the organisation, and is not hidden either. Say it anew in an entry of your own.';
  }
  if (meant.kind === 'SENTIMENT') return 'How it felt never leaves the organisation.';
  if (OUTSIDE.includes(chosen)) return 'People outside may read it: it must not name anybody.';
  if (!meant.mine) return 'Only its author can keep it to themselves.';
  return undefined;
}

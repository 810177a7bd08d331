import type { PersonRef } from './common';
import type { TimelineKind } from './incidents';
import type { Incidents, View, With } from './schemas';

export type EntryPhase = Incidents['EntryPhase'];
export type EntryPrecision = Incidents['EntryPrecision'];
export type EntryAudience = Incidents['EntryAudience'];
export type EntryTag = Incidents['EntryTag'];
export type Causality = Incidents['Causality'];
export type SymptomOrCause = Incidents['SymptomOrCause'];
export type Mitigation = Incidents['Mitigation'];
export type MitigationResult = Incidents['MitigationResult'];
export type Evidence = View<Incidents['Evidence'], 'label' | 'capturedAt'>;

export type TimelineEntry = With<
  View<
    Incidents['TimelineEntry'],
    'service' | 'actorRole' | 'causalityReason' | 'symptomOrCause' | 'correctedAt'
  >,
  {
    actor: PersonRef | null;
    originalTime: { text: string; zone: string | null } | null;
    newerVersion: { text: string; seenAt: string; reason: string | null } | null;
    importedFrom: {
      system: string;
      externalId: string;
      author: string | null;
      threadId?: string | null;
    } | null;
    evidence: Evidence[];
    detail: View<Incidents['TimelineEntryDetail'], keyof Incidents['TimelineEntryDetail']> | null;
  }
>;

export type TimelineInput = Partial<Incidents['AddTimelineEntryRequest']> & {
  kind: TimelineKind;
  text: string;
};

/** A merge patch of an entry: what is left out stays, null clears. */
export type TimelineCorrection = Partial<
  Pick<
    TimelineEntry,
    | 'kind'
    | 'occurredAt'
    | 'precision'
    | 'text'
    | 'audience'
    | 'service'
    | 'causality'
    | 'causalityReason'
    | 'symptomOrCause'
    | 'tags'
    | 'starred'
    | 'evidence'
    | 'detail'
  >
> & { phase?: EntryPhase | null; reason?: string };

export type EntryVersion = With<
  View<Incidents['TimelineEntryVersion'], 'reason'>,
  { facts: View<Incidents['TimelineEntryFacts']>; correctedBy: PersonRef }
>;

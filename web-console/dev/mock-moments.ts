import type { Incident, Me, MomentChange, MomentName } from '../src/api/types/index.ts';
import { now, person } from './mock-reply.ts';

const momentChanges = new Map<string, MomentChange[]>();

export const momentChangesOf = (incidentId: string) => momentChanges.get(incidentId) ?? [];

/** The new value, and the old one into the history. */
export function correctMoment(
  incident: Incident,
  moment: MomentName,
  { at, reason }: Record<string, unknown>,
  me: Me,
) {
  const change = {
    moment,
    before: incident.moments[moment] ?? null,
    after: at as string | null,
    reason: (reason as string) ?? null,
    by: person(me.id)!,
    at: now(),
  };
  momentChanges.set(incident.id, [...(momentChanges.get(incident.id) ?? []), change]);
  incident.moments[moment] = change.after;
}

import type { IncidentInput } from '../../api/types';
import { fromLocalInput } from '../../components/time';

/** The moments that a record after the fact can begin with. */
export const PAST_MOMENTS = ['impactStarted', 'detected', 'mitigated', 'resolved'] as const;
export type PastMoment = (typeof PAST_MOMENTS)[number];

/** What is entered for each of them, as the browser's date fields hold it. */
export type PastTimes = Record<PastMoment, string>;

export const NO_TIMES: PastTimes = { impactStarted: '', detected: '', mitigated: '', resolved: '' };

/** What a record after the fact still lacks, told at the field where it is looked for. */
export function missingOf(times: PastTimes): Partial<Record<PastMoment, string>> {
  return {
    ...(!times.impactStarted && !times.detected && { impactStarted: 'Say when it began or was noticed.' }),
    ...(!times.mitigated && !times.resolved && { mitigated: 'Say when the impact ended or it was over.' }),
  };
}

/** The times that are known, as the API takes them. */
export function momentsOf(times: PastTimes): IncidentInput['moments'] {
  return Object.fromEntries(
    PAST_MOMENTS.filter(name => times[name]).map(name => [name, fromLocalInput(times[name])]),
  );
}

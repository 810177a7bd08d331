import type { MomentName, Moments } from '../../api/types';
import { durationBetween } from '../../components/time';

/** A computed time and the two anchors it lies between. */
export interface Measure {
  name: string;
  from: MomentName;
  to: MomentName;
  text: string;
  /** The later anchor lies before the earlier one: known before it hurt, or declared afterwards. */
  negative: boolean;
}

const DEFINITIONS: { name: string; from: MomentName; to: MomentName }[] = [
  { name: 'Time to detect', from: 'impactStarted', to: 'detected' },
  { name: 'Time to declare', from: 'detected', to: 'declared' },
  { name: 'Time to mitigate', from: 'detected', to: 'mitigated' },
  { name: 'Impact until mitigated', from: 'impactStarted', to: 'mitigated' },
  { name: 'Time to resolve', from: 'detected', to: 'resolved' },
];

const WITHOUT_DETECTION: typeof DEFINITIONS = [
  { name: 'Declared until mitigated', from: 'declared', to: 'mitigated' },
  { name: 'Declared until resolved', from: 'declared', to: 'resolved' },
];

/** All times that these moments allow; never one with a guessed anchor. */
export function measuresOf(moments: Moments): Measure[] {
  const definitions = moments.detected ? DEFINITIONS : [...DEFINITIONS, ...WITHOUT_DETECTION];
  return definitions.flatMap(definition => {
    const duration = durationBetween(moments[definition.from], moments[definition.to]);
    return duration ? [{ ...definition, ...duration }] : [];
  });
}

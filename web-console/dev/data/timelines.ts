import type { TimelineEntry, TimelineKind } from '../../src/api/types/index.ts';
import { MINUTE, ago, nextId, start } from './clock.ts';
import { incidents } from './incidents.ts';
import { ref } from './people.ts';

/** Made-up stories of the made-up incidents. */

/** What an entry of the timeline says when nobody has judged it. */
export const PLAIN_ENTRY = {
  precision: 'EXACT',
  originalTime: null,
  audience: 'ORGANISATION',
  service: null,
  actorRole: null,
  importedFrom: null,
  phase: 'RESPONSE',
  phaseSet: false,
  causality: 'UNJUDGED',
  causalityReason: null,
  symptomOrCause: null,
  starred: false,
  detail: null,
  newerVersion: null,
  correctedAt: null,
  version: 0,
} as const;

const entry = (
  kind: TimelineKind,
  minutes: number,
  text: string,
  who: number | null,
  automatic = false,
): TimelineEntry => ({
  id: nextId(),
  kind,
  occurredAt: ago(minutes * MINUTE),
  recordedAt: ago(minutes * MINUTE - 20_000),
  text,
  ...PLAIN_ENTRY,
  actor: who ? ref(who) : null,
  automatic,
  source: automatic ? 'AUTO' : 'HUMAN',
  tags: [],
  evidence: [],
});

export const timelines = new Map<string, TimelineEntry[]>();
for (const item of incidents) {
  timelines.set(item.id, [
    entry('STATUS_CHANGED', (start - Date.parse(item.createdAt)) / MINUTE, 'Declared', 3, true),
  ]);
}
const base = 6 * 24 * 60;
timelines
  .get(incidents[0]!.id)!
  .push(
    entry('DETECTION_SIGNAL', 41, 'Alert “checkout success rate below 92 %” fired in the EU.', null),
    entry('ROLE_ASSIGNED', 33, 'Carlos Mendes became commander', 3, true),
    entry('OBSERVATION', 30, 'Timeouts only on the new acquirer route; other routes answer in 200 ms.', 3),
    entry(
      'HYPOTHESIS_PROPOSED',
      24,
      'Connection pool towards the acquirer is exhausted after this morning’s deploy.',
      3,
    ),
    entry('SEVERITY_CHANGED', 22, 'Severity changed from unknown to SEV1', 2, true),
    entry(
      'MITIGATION_ATTEMPTED',
      12,
      'Routing 50 % of EU traffic to the second acquirer.\nWatching error rate for ten minutes before moving the rest.',
      2,
    ),
    entry(
      'COMMUNICATION_EXTERNAL',
      8,
      'Status page: “Card payments in the EU may be slow. We are working on it.”',
      4,
    ),
  );
Object.assign(timelines.get(incidents[0]!.id)![3]!, {
  starred: true,
  causality: 'DIRECT',
  causalityReason: 'Only the new route fails, and it fails from the minute of the deploy on.',
  symptomOrCause: 'SYMPTOM',
  actorRole: 'SME',
  evidence: [
    { url: 'https://graphs.example.org/d/acquirer', label: 'Answer times by route', capturedAt: null },
  ],
});
Object.assign(timelines.get(incidents[0]!.id)![4]!, {
  tags: ['EXPECTATION'],
  precision: 'APPROXIMATE',
  correctedAt: ago(10 * MINUTE),
  version: 1,
});
Object.assign(timelines.get(incidents[0]!.id)!.at(-1)!, {
  audience: 'CUSTOMER',
  importedFrom: { system: 'slack', externalId: 'C1:1.000100', author: 'Noor Haddad', threadId: null },
  newerVersion: {
    text: 'Status page: “Card payments in the EU fail for about one in ten customers. Routing is being changed.”',
    seenAt: ago(3 * MINUTE),
    reason: 'Edited where it was written.',
  },
});
timelines
  .get(incidents[4]!.id)!
  .push(
    entry('CHANGE_CONFIG', base + 26, 'Routing configuration v311 rolled out to all regions at once.', 3),
    entry(
      'DETECTION_SIGNAL',
      base + 14,
      'Customers report failing card payments; the alert fired two minutes later.',
      null,
    ),
    entry(
      'HYPOTHESIS_RULED_OUT',
      base - 22,
      'Not the acquirer: their status page and our probes are green.',
      2,
    ),
    entry('BREAKTHROUGH', base - 31, 'The routing table in the gateway is empty since v311.', 3),
    entry('CHANGE_ROLLBACK', base - 55, 'Configuration rolled back to v310.', 3),
    entry('RECOVERY_SIGNAL', base - 58, 'Card success rate back at 98.9 %.', null),
    entry('STATUS_CHANGED', base - 58, 'Status changed from identified to mitigated', 2, true),
    entry('STATUS_CHANGED', base - 97, 'Status changed from mitigated to resolved', 2, true),
  );

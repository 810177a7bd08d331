import type { Factor, Incident, Retrospective, RetrospectiveStatus } from '../../src/api/types/index.ts';
import { DAY, HOUR, MINUTE, ago, ahead, nextId } from './clock.ts';
import { incidents } from './incidents.ts';
import { ref } from './people.ts';
import { timelines } from './timelines.ts';

/** Made-up retrospectives and what came out of them. */

export const RETROSPECTIVE_MOVES: Record<RetrospectiveStatus, RetrospectiveStatus[]> = {
  UNDECIDED: ['DRAFTING', 'SKIPPED'],
  REQUESTED: ['DRAFTING', 'SKIPPED'],
  DRAFTING: ['IN_REVIEW'],
  SKIPPED: ['DRAFTING'],
  IN_REVIEW: ['DRAFTING', 'REVIEWED'],
  REVIEWED: ['PUBLISHED', 'DRAFTING'],
  PUBLISHED: ['CLOSED', 'DRAFTING'],
  CLOSED: ['DRAFTING'],
};

const SECTIONS: [string, string, string, boolean, string | null][] = [
  [
    'stakeholder-messages',
    'Messages to stakeholders',
    'Between 14:34 and 15:58 UTC customers could not pay by card. Invoices and PayPal worked.\n\nNo card data was lost or exposed.',
    true,
    null,
  ],
  [
    'monitoring-context',
    'Monitoring context',
    '- Card success rate fell from 98.9 % to 0 % within 40 seconds.\n- The alert compares five-minute averages, so it fired **14 minutes** later than a customer wrote.',
    true,
    null,
  ],
  [
    'communication-timeline',
    'Communication timeline',
    '- 14:48 detected by a customer’s message\n- 15:02 declared, commander assigned\n- 15:33 routing table found empty\n- 15:57 rolled back to `v310`',
    true,
    null,
  ],
  [
    'contributing-factors',
    'Contributing factors',
    'Several conditions had to come together; none of them would have been enough.',
    false,
    'Two factors have no disposition yet: say what becomes of each.',
  ],
  [
    'technical-analysis',
    'Technical analysis',
    '',
    false,
    'Say how the code should work, how it usually works, and what it did this time.',
  ],
  ['follow-up-actions', 'Follow-up actions', '', true, null],
  [
    'narrative',
    'Narrative',
    '',
    false,
    'Start with things as they should be, then what disrupted them, how it was for customers and for responders, and what was learned.',
  ],
];

function retrospective(
  n: number,
  about: Incident,
  status: RetrospectiveStatus,
  part: Partial<Retrospective> = {},
): Retrospective {
  const item: Retrospective = {
    id: nextId(),
    key: `RET-${n}`,
    incidentId: about.id,
    incidentKey: about.key,
    title: about.title,
    status,
    requirement: 'REQUIRED',
    depth: 'STANDARD',
    template: 'seven-elements-v1',
    terms: {
      approvals: ['LEGAL'],
      mandatoryAction: 'P0',
      regulations: ['NIS2'],
      steps: [],
      attendance: 'RESTRICTED',
      skip: { approval: false },
    },
    undecidedSince: status === 'UNDECIDED' ? ago(9 * DAY) : null,
    skipExpiresAt: null,
    owner: ref(4),
    dueAt: ahead(4 * DAY),
    overdue: false,
    decision: {
      policyVersion: 3,
      rule: 'Major incidents',
      requirement: 'REQUIRED',
      outcome: 'HOLD',
      reason:
        'SEV1 on card-gateway with more than 10,000 customers affected: a retrospective is required within ten business days.',
      facts: {
        severity: 'SEV1',
        type: 'AVAILABILITY',
        services: ['card-gateway', 'checkout'],
        durationMinutes: 84,
        customersAffected: 41250,
        dataLoss: 'NO',
        responders: 5,
      },
      by: null,
      approvedBy: null,
      at: ago(6 * DAY - 59 * MINUTE),
    },
    sections: SECTIONS.map(([key, title, body, complete, hint]) => ({
      key,
      title,
      body,
      complete,
      hint,
      version: 1,
      editedBy: complete ? ref(4) : null,
      updatedAt: ago(3 * DAY),
    })),
    allowedTransitions: RETROSPECTIVE_MOVES[status],
    visibility: 'ORGANISATION',
    version: 5,
    createdAt: ago(6 * DAY),
    updatedAt: ago(DAY),
    publishedAt: null,
    ...part,
  };
  about.retrospective = {
    id: item.id,
    key: item.key,
    status,
    outcome: item.decision!.outcome,
    requirement: item.requirement,
    reason: item.decision!.reason,
  };
  return item;
}

export const retrospectives: Retrospective[] = [
  retrospective(7, incidents[4]!, 'DRAFTING'),
  retrospective(6, incidents[1]!, 'UNDECIDED', {
    owner: null,
    requirement: 'OPTIONAL',
    depth: 'LIGHT',
    terms: null,
    sections: [],
    decision: {
      policyVersion: 3,
      rule: 'Everything else',
      requirement: 'OPTIONAL',
      outcome: 'UNDECIDED',
      reason: 'SEV3 without customers affected: a person decides.',
      facts: { severity: 'SEV3', durationMinutes: 204 },
      by: null,
      approvedBy: null,
      at: ago(2 * HOUR),
    },
  }),
  retrospective(5, incidents[5]!, 'PUBLISHED', { publishedAt: ago(3 * DAY), owner: ref(5) }),
  retrospective(4, incidents[6]!, 'IN_REVIEW', {
    overdue: true,
    dueAt: ago(2 * DAY),
    requirement: 'RECOMMENDED',
  }),
];

export const main = retrospectives[0]!;
const story = timelines.get(incidents[4]!.id)!;
/** What a factor says where nobody has said more. */
export const UNSAID = {
  necessity: 'UNJUDGED' as const,
  symptom: false,
  edge: null,
  links: [],
  tags: [],
};
export const factors = new Map<string, Factor[]>([
  [
    main.id,
    [
      {
        ...UNSAID,
        id: nextId(),
        statement: 'A configuration change reaches every region at once, without a canary stage.',
        domain: 'PROCESS',
        role: 'LATENT',
        category: 'release',
        confidence: 'OBSERVED',
        services: ['card-gateway'],
        timelineEntryIds: [story[1]!.id],
        disposition: { kind: 'ACTION', reason: null },
        version: 1,
      },
      {
        ...UNSAID,
        id: nextId(),
        statement: 'An empty routing table is accepted as valid configuration.',
        domain: 'TECHNOLOGY',
        role: 'TRIGGER',
        category: 'configuration',
        confidence: 'OBSERVED',
        services: ['card-gateway'],
        timelineEntryIds: [story[4]!.id],
        disposition: null,
        version: 1,
      },
      {
        ...UNSAID,
        id: nextId(),
        statement: 'The previous configuration was one command away and known to everybody on call.',
        domain: 'PEOPLE',
        role: 'MITIGATOR',
        category: 'knowledge and training',
        confidence: 'INFERRED',
        services: [],
        timelineEntryIds: [],
        disposition: null,
        version: 1,
      },
    ] as unknown as Factor[],
  ],
]);

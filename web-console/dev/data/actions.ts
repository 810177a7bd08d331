import type { ActionItem, ActionStatus, HistoryEntry } from '../../src/api/types/index.ts';
import { DAY, ago, ahead, nextId } from './clock.ts';
import { incidents } from './incidents.ts';
import { ref } from './people.ts';
import { main } from './retrospectives.ts';

/** Made-up follow-ups. */

export const ACTION_MOVES: Record<ActionStatus, ActionStatus[]> = {
  PROPOSED: ['OPEN', 'DECLINED', 'SUPERSEDED'],
  OPEN: ['IN_PROGRESS', 'DONE', 'DEFERRED', 'CANCELED', 'SUPERSEDED'],
  IN_PROGRESS: ['BLOCKED', 'DONE', 'OPEN', 'DEFERRED', 'CANCELED', 'SUPERSEDED'],
  BLOCKED: ['IN_PROGRESS', 'DEFERRED', 'CANCELED'],
  DEFERRED: ['OPEN'],
  DONE: ['VERIFIED', 'NOT_EFFECTIVE', 'IN_PROGRESS'],
  NOT_EFFECTIVE: ['OPEN', 'SUPERSEDED'],
  VERIFIED: [],
  DECLINED: [],
  CANCELED: [],
  SUPERSEDED: [],
};

function action(n: number, title: string, status: ActionStatus, part: Partial<ActionItem> = {}): ActionItem {
  return {
    id: nextId(),
    key: `ACT-${n}`,
    title,
    status,
    kind: 'PREVENT',
    priority: 'P1',
    owner: ref(3),
    incidentId: incidents[4]!.id,
    incidentKey: incidents[4]!.key,
    retrospectiveId: main.id,
    factorIds: [],
    why: 'The configuration reached every region within 40 seconds. With one region first, a person would have seen it before customers did.',
    expectedEffect: 'A bad routing table stays in one region and is rolled back by itself.',
    doneWhen:
      'A deliberately empty table is pushed in the exercise and stays in the canary region for ten minutes.',
    target: 'SYSTEM',
    strength: 'STRONGER',
    approver: null,
    proposedBy: null,
    supersededBy: null,
    severity: null,
    dueAt: ahead(9 * DAY),
    originalDueAt: ahead(9 * DAY),
    deferrals: 0,
    overdue: false,
    blockedBy: null,
    link: {
      state: 'LINKED',
      issueId: '10021',
      issueKey: `PAY-${200 + n}`,
      url: `https://jira.example/browse/PAY-${200 + n}`,
      remoteStatus: 'In Progress',
      message: null,
    },
    verification: null,
    visibility: 'ORGANISATION',
    allowedTransitions: ACTION_MOVES[status],
    version: 4,
    createdAt: ago(5 * DAY),
    updatedAt: ago(DAY),
    ...part,
  };
}

export const actions: ActionItem[] = [
  action(17, 'Roll configuration out region by region', 'IN_PROGRESS'),
  action(16, 'Refuse an empty routing table', 'DONE', {
    kind: 'REPAIR',
    verification: { dueAt: ahead(12 * DAY), outcome: null, by: null, at: null, evidence: null },
    link: {
      state: 'LINKED',
      issueKey: 'PAY-216',
      url: 'https://jira.example/browse/PAY-216',
      remoteStatus: 'Done',
    },
  }),
  action(15, 'Alert on the rate of failing payments, not on its five-minute average', 'VERIFIED', {
    kind: 'DETECT',
    owner: ref(2),
    priority: 'P0',
    verification: {
      dueAt: null,
      outcome: 'VERIFIED',
      by: ref(4),
      at: ago(DAY),
      evidence: {
        note: 'Stopped the acquirer stub in staging: the alert fired after **35 seconds**.',
        url: 'https://grafana.example/d/alert-drill',
      },
    },
  }),
  action(14, 'Write down who may approve a worldwide push', 'PROPOSED', {
    owner: null,
    kind: 'PROCESS',
    priority: 'P2',
    dueAt: null,
    originalDueAt: null,
    link: null,
    doneWhen: null,
    strength: 'WEAKER',
  }),
  action(12, 'Make warehouse sync idempotent', 'BLOCKED', {
    overdue: true,
    dueAt: ago(3 * DAY),
    originalDueAt: ago(20 * DAY),
    deferrals: 1,
    blockedBy: 'the new message schema',
    owner: ref(2),
    incidentKey: 'INC-39',
    incidentId: incidents[5]!.id,
    link: {
      state: 'NEEDS_HUMAN',
      issueKey: null,
      message: 'The project LOG does not accept the issue type “Task”.',
    },
  }),
  action(9, 'Add a synthetic card payment in every region', 'OPEN', {
    overdue: true,
    dueAt: ago(8 * DAY),
    originalDueAt: ago(8 * DAY),
    priority: 'P2',
    kind: 'DETECT',
    link: { state: 'UNREACHABLE', issueKey: 'PAY-209', url: 'https://jira.example/browse/PAY-209' },
  }),
];

const change = (
  days: number,
  who: number | null,
  field: string,
  from: string | null,
  to: string,
  reason: string | null = null,
): HistoryEntry => ({
  id: nextId(),
  at: ago(days * DAY),
  actor: who ? ref(who) : { name: 'somebody in the tracker' },
  field,
  oldValue: from,
  newValue: to,
  reason,
});

export const history = (item: ActionItem): HistoryEntry[] => [
  change(1, null, 'status', 'OPEN', item.status, 'The issue moved to “In Progress”'),
  change(4, 4, 'status', 'PROPOSED', 'OPEN'),
  change(4, 4, 'owner', null, 'Rin Tanaka'),
  change(5, 4, 'status', null, 'PROPOSED', 'Proposed in RET-7'),
];

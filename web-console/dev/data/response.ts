import type {
  Buddy,
  CanReport,
  Escalation,
  IncidentSettings,
  IncidentTask,
  RoleAssignment,
  TaskStatus,
} from '../../src/api/types/index.ts';
import { MINUTE, ago, nextId } from './clock.ts';
import { incidents } from './incidents.ts';
import { ref } from './people.ts';
import { roles } from './roles.ts';

/** Made-up settings, buddies, calls, tasks and reports of the response. */

export const first = incidents[0]!;

export const settings: IncidentSettings[] = [
  {
    commanderAssignment: 'FIRST_RESPONDER',
    handOffSuggestedAfterMinutes: 60,
    handOffDueAfterMinutes: 180,
    spanOfControl: 8,
    version: 1,
    changedBy: ref(1),
    changedAt: ago(40 * 24 * 60 * MINUTE),
  },
];

export const buddies = new Map<string, Buddy[]>([
  [
    ref(2).id,
    [
      { person: ref(3), kind: 'BUDDY', note: null, addedAt: ago(90_000 * MINUTE) },
      {
        person: ref(5),
        kind: 'ONE_HOP_AWAY',
        note: 'Knows the card provider’s people',
        addedAt: ago(9_000 * MINUTE),
      },
    ],
  ],
]);

const member = (n: number, role: RoleAssignment['role'], subTeam: string | null, minutes: number) => ({
  id: nextId(),
  person: ref(n),
  role,
  subTeam,
  from: ago(minutes * MINUTE),
  to: null,
  handoff: null,
  version: 0,
});
roles
  .get(first.id)!
  .push(
    member(3, 'DEPUTY', null, 25),
    member(5, 'SUB_TEAM_LEAD', 'Database', 18),
    member(6, 'SME', 'Database', 16),
  );

export const escalations = new Map<string, Escalation[]>([
  [
    first.id,
    [
      {
        id: nextId(),
        from: ref(2),
        toPerson: ref(5),
        toTeam: null,
        basis: 'CONNECTION',
        need: 'Somebody at the card provider who answers the phone',
        askedAt: ago(22 * MINUTE),
        outcome: 'REDIRECTED',
        note: 'Their duty desk: ask for the routing team',
        answeredBy: ref(2),
        answeredAt: ago(19 * MINUTE),
      },
      {
        id: nextId(),
        from: ref(2),
        toPerson: null,
        toTeam: 'platform',
        basis: 'ROTA',
        need: 'Watch the queue while the pool is raised',
        askedAt: ago(6 * MINUTE),
        outcome: null,
        note: null,
        answeredBy: null,
        answeredAt: null,
      },
    ],
  ],
]);

export const TASK_MOVES: Record<TaskStatus, TaskStatus[]> = {
  OPEN: ['IN_PROGRESS', 'DONE', 'CANCELED'],
  IN_PROGRESS: ['OPEN', 'DONE', 'CANCELED'],
  DONE: ['OPEN'],
  CANCELED: ['OPEN'],
};

export const task = (text: string, n: number, status: TaskStatus, minutes: number): IncidentTask => ({
  id: nextId(),
  text,
  person: ref(n),
  status,
  allowedTransitions: TASK_MOVES[status],
  reason: status === 'CANCELED' ? 'The failover made it unnecessary' : null,
  dueAt: status === 'OPEN' ? ago(-15 * MINUTE) : null,
  createdBy: ref(2),
  createdAt: ago(minutes * MINUTE),
  endedAt: status === 'DONE' || status === 'CANCELED' ? ago((minutes - 5) * MINUTE) : null,
  updatedAt: ago((minutes - 5) * MINUTE),
  version: 0,
});

export const tasks = new Map<string, IncidentTask[]>([
  [
    first.id,
    [
      task('Raise the connection limit of the card gateway to 400', 3, 'DONE', 24),
      task('Ask the provider whether they see our retries', 5, 'IN_PROGRESS', 12),
      task('Draft the next message for support, with the workaround by invoice', 4, 'OPEN', 7),
      task('Drain the second region', 3, 'CANCELED', 20),
    ],
  ],
]);

export const reports = new Map<string, CanReport[]>([
  [
    first.id,
    [
      {
        entryId: nextId(),
        condition: 'Two of five gateway nodes refuse connections; retries hide about half of it.',
        actions: 'The limit is raised node by node, 2 of 5 done.',
        needs: 'Somebody to watch the queue depth',
        actor: ref(3),
        at: ago(4 * MINUTE),
      },
    ],
  ],
]);

import { ago, nextId } from './data/clock.ts';
import { incidents } from './data/incidents.ts';
import { ref } from './data/people.ts';
import type { Call, Reply } from './mock-reply.ts';

/** Made-up correctness checks, all in memory. */

const DAY = 86_400_000;
const ok = (body?: unknown, status = 200): Reply => ({ status, body });
const list = (items: unknown[]): Reply => ok({ items, nextCursor: null });

const check = (name: string, subject: string, dueState: string, dueIn: number, everyDays: number) => ({
  id: nextId(),
  name,
  service: 'checkout',
  subject,
  instructions: 'Run the comparison for yesterday; its list must be empty.',
  everyDays,
  timeOfDay: '09:00',
  timeZone: 'Europe/Berlin',
  ownerTeam: 'payments',
  owner: everyDays > 1 ? ref(2) : null,
  severity: 'SEV2',
  status: 'ACTIVE',
  retiredReason: null as unknown,
  dueAt: ago(-dueIn),
  dueState,
  remindedAt: dueState === 'OVERDUE' ? ago(DAY / 12) : null,
  lastOutcome: everyDays > 1 ? 'PASS' : 'FAIL',
  lastCheckedAt: ago(DAY),
  allowedTransitions: ['RETIRED'],
  createdBy: ref(1),
  createdAt: ago(90 * DAY),
  updatedAt: ago(9 * DAY),
  version: 0,
});

let checks = [
  check(
    'Ledger equals bank statement',
    "Every booking on yesterday's bank statement is in the ledger, with its amount",
    'OVERDUE',
    -DAY / 8,
    1,
  ),
  check(
    'Backups can be restored',
    'The newest backup of each database comes up within an hour and holds yesterday',
    'SCHEDULED',
    12 * DAY,
    30,
  ),
];

const result = (outcome: string, note: string | null, days: number, named: boolean) => ({
  id: nextId(),
  outcome,
  checkedAt: ago(days * DAY),
  recordedBy: ref(3),
  note,
  evidenceUrl: null,
  reason: outcome === 'SKIPPED' ? 'The bank was closed' : null,
  incident: named ? { id: incidents[0]!.id, key: incidents[0]!.key } : null,
});
const results = [
  result('FAIL', 'Eleven bookings are missing', 1, true),
  result('SKIPPED', null, 2, false),
  result('PASS', null, 3, false),
];

export function checkRoutes({ method, path, query, body }: Call): Reply {
  const [, id, sub] = path.split('/').filter(Boolean);
  if (sub === 'results') return method === 'GET' ? list(results) : ok(results[0], 201);
  if (sub === 'transitions') {
    checks = checks.map(each =>
      each.id === id
        ? { ...each, status: String(body.to), dueState: body.to === 'RETIRED' ? 'RETIRED' : 'SCHEDULED' }
        : each,
    );
    return ok(checks.find(each => each.id === id));
  }
  if (method === 'GET')
    return list(checks.filter(each => query.get('overdue') !== 'true' || each.dueState === 'OVERDUE'));
  if (method === 'POST') {
    checks = [...checks, { ...check('', '', 'SCHEDULED', DAY, 1), ...body }];
    return ok(checks.at(-1), 201);
  }
  checks = checks.map(each => (each.id === id ? { ...each, ...body } : each));
  return ok(checks.find(each => each.id === id));
}

import type { ImportCounts, ImportJob, ImportRow } from '../src/api/types/index.ts';
import { ago, nextId } from './data/clock.ts';
import { incidents } from './data/incidents.ts';
import { ref } from './data/people.ts';
import { now, ok, page, problem, type Call, type Reply } from './mock-reply.ts';

/** Made-up imports: done, tried, failed, and one that is worked on while it is looked at. */

const HOUR = 3_600_000;
const NONE: ImportCounts = {
  total: 0,
  done: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  kept: 0,
  refused: 0,
  flagged: 0,
};

const job = (
  fileName: string,
  format: ImportJob['format'],
  hours: number,
  more: Partial<ImportJob>,
): ImportJob => ({
  id: nextId(),
  system: 'status.example.com',
  format,
  fileName,
  dryRun: false,
  visibility: 'ORGANISATION',
  state: 'COMPLETED',
  problem: null,
  uploadedBytes: 0,
  counts: NONE,
  allowedTransitions: [],
  createdBy: ref(1),
  createdAt: ago(hours * HOUR),
  startedAt: ago(hours * HOUR),
  finishedAt: ago(hours * HOUR - 60_000),
  ...more,
});

const jobs: ImportJob[] = [
  job('history-of-2026.jsonl', 'JSONL', 0.1, {
    state: 'RUNNING',
    finishedAt: null,
    allowedTransitions: ['CANCELED'],
    counts: { ...NONE, total: 399, done: 212, created: 198, flagged: 17, refused: 1, unchanged: 13 },
  }),
  job('history-of-2025.jsonl', 'JSONL', 3, {
    counts: {
      total: 148,
      done: 148,
      created: 120,
      updated: 9,
      unchanged: 15,
      kept: 2,
      refused: 2,
      flagged: 21,
    },
  }),
  job('tickets exported from the old tracker with a rather long name.csv', 'CSV', 27, {
    system: 'tracker.example.com',
    dryRun: true,
    counts: { ...NONE, total: 36, done: 36, created: 33, refused: 3, flagged: 8 },
  }),
  job('page.html', 'STATUSPAGE_ATOM', 50, {
    state: 'FAILED',
    problem: 'The file is not XML from line 1 on.',
  }),
];

const row = (
  line: number,
  outcome: ImportRow['outcome'],
  title: string | null,
  more: Partial<ImportRow> = {},
) =>
  ({
    line,
    outcome,
    sourceId: title && `rec-${9000 + line}`,
    title,
    reason: null,
    flags: [],
    changed: [],
    kept: [],
    incidentId: null,
    incidentKey: null,
    original: '{"name": "…"}',
    ...more,
  }) as ImportRow;

const rowsOf = (of: ImportJob): ImportRow[] =>
  of.counts.total === 0
    ? []
    : [
        row(1, 'CREATED', 'Elevated error rate of the checkout', link(of, 0)),
        row(
          2,
          'CREATED',
          'Login by e-mail link does not arrive for some customers in Europe and South America',
          {
            ...link(of, 1),
            flags: [
              { field: 'resolved', flag: 'OUT_OF_ORDER', original: '2025-03-01T11:05:00Z' },
              { field: 'severity', flag: 'UNKNOWN_WORD', original: 'kind of bad' },
            ],
          },
        ),
        row(3, 'UPDATED', 'Delayed exports', { ...link(of, 2), changed: ['severity', 'timeline'] }),
        row(4, 'KEPT', 'Payments by card refused', { ...link(of, 3), kept: ['title'] }),
        row(5, 'UNCHANGED', 'Search is slow', link(of, 0)),
        row(6, 'REFUSED', null, {
          original: '2025-04-01;Too;many;1;2;3',
          reason: 'has 6 columns where the header has 5',
        }),
      ];

function link(of: ImportJob, index: number): Partial<ImportRow> {
  const incident = incidents[index % incidents.length]!;
  return of.dryRun ? {} : { incidentId: incident.id, incidentKey: incident.key };
}

/** Each look finds a running import a little further. */
function workOn(found: ImportJob) {
  if (found.state !== 'RUNNING' && found.state !== 'QUEUED') return;
  const counts = found.counts.total > 0 ? found.counts : { ...NONE, total: 80 };
  const done = Math.min(counts.total, counts.done + 23);
  found.counts = { ...counts, done, created: counts.created + done - counts.done };
  found.state = done === counts.total ? 'COMPLETED' : 'RUNNING';
  if (found.state === 'COMPLETED') Object.assign(found, { finishedAt: now(), allowedTransitions: [] });
}

/** Answers below /imports. */
export function importRoutes({ method, body, query }: Call, id?: string, sub?: string): Reply {
  if (!id && method === 'POST') {
    const begun = job(String(body.fileName), body.format as ImportJob['format'], 0, {
      ...(body as Partial<ImportJob>),
      state: 'UPLOADING',
      finishedAt: null,
      allowedTransitions: ['QUEUED', 'CANCELED'],
    });
    jobs.unshift(begun);
    return ok(begun, undefined, 201);
  }
  if (!id) return page(jobs, query);
  const found = jobs.find(candidate => candidate.id === id);
  if (!found) return problem(404, 'There is no such import');
  if (sub === 'parts') return ok(undefined, undefined, 204);
  if (sub === 'transitions') {
    found.state = body.to as ImportJob['state'];
    found.allowedTransitions = found.state === 'CANCELED' ? [] : ['CANCELED'];
    return ok(found, undefined, 202);
  }
  if (sub === 'rows') {
    const outcomes = query.getAll('outcome');
    return page(
      rowsOf(found).filter(
        one =>
          (!outcomes.length || outcomes.includes(one.outcome)) && (!query.has('flagged') || one.flags.length),
      ),
      query,
    );
  }
  workOn(found);
  return ok(found);
}

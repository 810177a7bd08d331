import type { SlackChoice, SlackImport, SlackImportMessage } from '../src/api/types/index.ts';
import { ago, nextId } from './data/clock.ts';
import { type incidents } from './data/incidents.ts';
import { ref } from './data/people.ts';
import { now, ok, page, problem, type Call, type Reply } from './mock-reply.ts';

/** Made-up imports from Slack: whatever is uploaded, the same talk is in it. */

const NONE = { total: 0, done: 0, fresh: 0, corrected: 0, unchanged: 0, kept: 0, refused: 0 };
const CHANNELS = [
  { id: 'C061A0WJG', name: 'inc-48-checkout', days: 2 },
  { id: 'C061A0YJG', name: 'general', days: 31 },
];
const imports = new Map<string, SlackImport[]>();

const said = (
  line: number,
  outcome: SlackImportMessage['outcome'],
  author: string | null,
  text: string,
  more: Partial<SlackImportMessage> = {},
): SlackImportMessage => ({
  line,
  outcome,
  settled: false,
  occurredAt: ago(90_000_000 - line * 95_000),
  author,
  text,
  threadId: null,
  problem: null,
  ...more,
});

const TALK: SlackImportMessage[] = [
  said(1, 'UNCHANGED', 'PagerDuty', 'Triggered: error rate of checkout above 5 %'),
  said(
    2,
    'NEW',
    'Ana Example',
    'Customers tell us that the payment page does not load. @Rin Tanaka can you look?',
  ),
  said(3, 'NEW', 'Rin Tanaka', 'Looking at the deploys of the last hour.', { threadId: 'C061A0WJG:1' }),
  said(4, 'NEW', 'Rin Tanaka', 'It began with the deploy at 14:02.\n[file: error-rate.png]', {
    threadId: 'C061A0WJG:1',
  }),
  said(5, 'CORRECTED', 'Ana Example', 'Rolled back at 14:21, error rate falls.'),
  said(6, 'KEPT', 'Carlos Mendes', 'All clear for card payments.'),
  said(7, 'UNREADABLE', null, '{"type": "message", "text": "cut off in the mid', {
    occurredAt: null,
    problem: 'is no JSON object',
    settled: true,
  }),
];

function read(found: SlackImport) {
  const channel = CHANNELS.find(({ id, name }) => [id, name].includes(found.choice.channel ?? '')) ?? null;
  const shown = !['PSEUDONYM', 'NONE'].includes(found.choice.people ?? 'LINKED');
  found.state = 'READY';
  found.problem = channel ? null : 'Choose the channel.';
  found.allowedTransitions = ['READING', 'IMPORTING', 'CANCELED'];
  found.counts = channel
    ? { ...NONE, total: 6, done: 2, fresh: 3, corrected: 1, unchanged: 1, kept: 1 }
    : NONE;
  found.report = {
    channel,
    channels: CHANNELS,
    read: channel ? 31 : 0,
    skipped: channel
      ? [
          { reason: 'NOTICE', count: 6 },
          { reason: 'APP', count: 17 },
          { reason: 'DELETED', count: 1 },
        ]
      : [],
    unreadable: channel ? 1 : 0,
    people:
      channel && shown
        ? [
            { userId: 'U061A5N1G', slackName: 'rin', name: 'Rin Tanaka', by: 'ACCOUNT' },
            { userId: 'U061A1R2R', slackName: 'carlos', name: 'Carlos Mendes', by: 'ADDRESS' },
            { userId: 'U064KUGRJ', slackName: 'Ana Example', name: 'Ana Example', by: 'NONE' },
          ]
        : [],
  };
}

/** Each look finds the work a little further. */
function workOn(found: SlackImport) {
  if (found.state === 'READING') read(found);
  else if (found.state === 'IMPORTING') {
    found.counts.done = Math.min(found.counts.total, found.counts.done + 1);
    if (found.counts.done === found.counts.total) {
      Object.assign(found, {
        state: 'COMPLETED',
        finishedAt: now(),
        allowedTransitions: [],
        uploadedBytes: 0,
      });
    }
  }
}

/** Answers below /incidents/{id}/slack-imports. */
export function slackImports(
  { method, body, query }: Call,
  incident: (typeof incidents)[number],
  id?: string,
  sub?: string,
): Reply {
  const all = imports.get(incident.id) ?? [];
  imports.set(incident.id, all);
  if (!id && method === 'POST') {
    const begun = {
      id: nextId(),
      incidentId: incident.id,
      fileName: (body.fileName as string) ?? null,
      choice: body.choice as SlackChoice,
      state: 'UPLOADING',
      problem: null,
      uploadedBytes: 0,
      report: null,
      counts: NONE,
      allowedTransitions: ['READING', 'CANCELED'],
      createdBy: ref(1),
      createdAt: now(),
      finishedAt: null,
    } as SlackImport;
    all.unshift(begun);
    return ok(begun, undefined, 201);
  }
  if (!id) {
    if (all[0]) workOn(all[0]);
    return page(all, query);
  }
  const found = all.find(candidate => candidate.id === id);
  if (!found) return problem(404, 'There is no such import');
  if (sub === 'parts') return ok(undefined, undefined, 204);
  if (sub === 'messages') {
    const outcome = query.get('outcome');
    return page(
      TALK.filter(message => !outcome || message.outcome === outcome),
      query,
    );
  }
  if (sub === 'transitions') {
    found.state = body.to as SlackImport['state'];
    found.allowedTransitions = ['CANCELED'];
    if (body.choice) found.choice = body.choice as SlackChoice;
    return ok(found, undefined, 202);
  }
  workOn(found);
  return ok(found);
}

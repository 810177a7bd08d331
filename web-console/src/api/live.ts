import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { meQuery } from './people';

export type LiveState = 'connecting' | 'live' | 'waiting';

type Aggregate = 'incident' | 'retrospective' | 'action' | 'change' | 'check' | 'slo';

/** Names of the stream's events; an EventSource only hears the names it was told. */
const EVENT_NAMES = {
  incident:
    'reported declared details-changed severity-changed status-changed mitigated resolved closed reopened declined merged canceled impact-updated imported moment-corrected role-assigned role-released role-recorded command-handed-off command-offered escalation-recorded task-changed access-opened message-published timeline-entry-recorded timeline-entry-corrected',
  retrospective:
    'requested decision-recorded opened skipped submitted returned reviewed published closed reopened details-changed factor-identified factor-withdrawn action-proposed language-checked',
  action:
    'proposed details-changed committed reassigned started blocked deferred reopened completed verified found-ineffective declined canceled superseded linked',
  change: 'recorded',
  check: 'reminded result-recorded',
  slo: 'review-due budget-consumed',
} as const;

export const STREAM_EVENTS: readonly string[] = [
  'message',
  'change',
  ...Object.entries(EVENT_NAMES).flatMap(([aggregate, names]) =>
    names.split(' ').flatMap(name => [`dev.afterword.${aggregate}.${name}.v1`, `${aggregate}.${name}`]),
  ),
];

/** Which aggregate an event of the stream is about, or null when it does not say. */
export function aggregateOf(eventName: string, data: string): Aggregate | null {
  let text = eventName;
  try {
    const body: unknown = JSON.parse(data);
    if (body && typeof body === 'object') {
      const { type, topic } = body as { type?: unknown; topic?: unknown };
      text += ' ' + String(type ?? '') + ' ' + String(topic ?? '');
    }
  } catch {
    // A line without JSON (a heartbeat) may still have a telling name.
  }
  if (/\baction(-item)?[.-]/.test(text.replace('retrospective.action', ''))) return 'action';
  if (/\bretrospective[.-]/.test(text)) return 'retrospective';
  if (/\bincident[.-]/.test(text)) return 'incident';
  if (/\bchange[.-]/.test(text)) return 'change';
  if (/\bcheck[.-]/.test(text)) return 'check';
  if (/\bslo[.-]/.test(text)) return 'slo';
  return null;
}

/** The queries a change of an aggregate makes stale: derived records follow the ones they come from. */
export function queriesTouchedBy(aggregate: Aggregate): string[] {
  if (aggregate === 'action') return ['actions', 'retrospectives', 'incidents'];
  if (aggregate === 'retrospective') return ['retrospectives', 'incidents'];
  if (aggregate === 'change') return ['changes', 'incidents'];
  if (aggregate === 'check') return ['checks'];
  if (aggregate === 'slo') return ['services', 'incidents'];
  return ['incidents', 'retrospectives'];
}

/** Who writes where: what the stream says beside what changed, for whoever has a document open. */
export interface WritingNotice {
  /** Id of the document. */
  subject: string;
  section: string | null;
  /** How many changes the section has had; null when this is about a person. */
  changes: number | null;
  clientId: string | null;
  personId: string | null;
  person: string | null;
  leaving: boolean;
}

const WRITING_EVENTS = ['dev.afterword.writing.typed.v1', 'dev.afterword.writing.present.v1'];
const writing = new Set<(notice: WritingNotice) => void>();

/** Hears of what is written, until the function that comes back is called. */
export function onWriting(listener: (notice: WritingNotice) => void): () => void {
  writing.add(listener);
  return () => writing.delete(listener);
}

/** Passes a notice of writing on to those who have documents open. */
export function tellWriting(data: string) {
  const { subject, writing: what } = JSON.parse(data) as { subject: string; writing: WritingNotice };
  writing.forEach(listener => listener({ ...what, subject }));
}

/** Follows the live stream and tells the caches what changed; reconnects with growing pauses. */
export function useLive(): LiveState {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');

  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let attempts = 0;
    let wasLost = false;
    const refresher = createRefresher(client);

    const hear = (event: MessageEvent<string>) => {
      const aggregate = aggregateOf(event.type, event.data);
      if (aggregate) refresher.changed(aggregate);
    };

    const connect = () => {
      source = new EventSource('/api/v1/stream');
      source.onopen = () => {
        attempts = 0;
        setState('live');
        // Whatever happened while nobody listened is read again.
        if (wasLost) void client.invalidateQueries();
        wasLost = false;
      };
      source.onerror = () => {
        wasLost = true;
        setState('waiting');
        if (source?.readyState !== EventSource.CLOSED) return;
        // The server answered with a refusal: perhaps the session ended, which asking for the person tells.
        void client.invalidateQueries({ queryKey: meQuery.queryKey });
        timer = setTimeout(connect, Math.min(1_000 * 2 ** attempts++, 30_000));
      };
      STREAM_EVENTS.forEach(name => source?.addEventListener(name, hear));
      const hearWriting = (event: MessageEvent<string>) => tellWriting(event.data);
      WRITING_EVENTS.forEach(name => source?.addEventListener(name, hearWriting));
    };
    connect();
    return () => {
      clearTimeout(timer);
      refresher.stop();
      source?.close();
    };
  }, [client]);

  return state;
}

/** Gathers a burst of changes into one refresh, and looks again once the derived records have caught up. */
function createRefresher(client: QueryClient) {
  const pending = new Set<string>();
  let soon: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const refresh = (names: Iterable<string>) => {
    for (const name of names) void client.invalidateQueries({ queryKey: [name] });
  };
  return {
    changed(aggregate: Aggregate) {
      queriesTouchedBy(aggregate).forEach(name => pending.add(name));
      soon ??= setTimeout(() => {
        const names = [...pending];
        pending.clear();
        soon = undefined;
        refresh(names);
        clearTimeout(later);
        later = setTimeout(() => refresh(names), 1_200);
      }, 60);
    },
    stop() {
      clearTimeout(soon);
      clearTimeout(later);
    },
  };
}

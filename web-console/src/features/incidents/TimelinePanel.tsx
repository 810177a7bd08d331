import { Button, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useMay } from '../../api/session';
import type { Incident, TimelineEntry } from '../../api/types';
import { SortIcon } from '../../components/icons';
import { humanise } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { clockTime, dayName, exactTime } from '../../components/time';
import { useTimeline } from './api';
import classes from './incidents.module.css';
import { TimelineComposer } from './TimelineComposer';
import { KIND } from './timelineKinds';

/** The story of the incident, and a place to go on writing it. */
export function TimelinePanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const timeline = useTimeline(id);
  const [newestFirst, setNewestFirst] = useState(true);
  const days = useMemo(() => byDay(timeline.data ?? [], newestFirst), [timeline.data, newestFirst]);
  return (
    <Panel
      title="Timeline"
      testId="timeline"
      action={
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<SortIcon size={15} />}
          onClick={() => setNewestFirst(!newestFirst)}
        >
          {newestFirst ? 'Newest first' : 'Oldest first'}
        </Button>
      }
    >
      <Stack gap="xs">
        {mayWork && <TimelineComposer incident={incident} id={id} />}
        <ProblemAlert error={timeline.error} onRetry={() => void timeline.refetch()} />
        {timeline.isSuccess && days.length === 0 && (
          <Text size="sm" c="dimmed" py="md">
            Nothing is recorded yet. Write what is seen and done as it happens: the retrospective drafts
            itself from it.
          </Text>
        )}
        <div>
          {days.map(([day, entries]) => (
            <section key={day} aria-label={day}>
              <h3 className={classes.day}>{day}</h3>
              <ol className={classes.timeline}>
                {entries.map(entry => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </ol>
            </section>
          ))}
        </div>
      </Stack>
    </Panel>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  return (
    <li
      className={`${classes.entry} ${entry.automatic ? classes.automatic : ''}`}
      data-testid="timeline-entry"
      data-kind={entry.kind}
    >
      <time className={classes.clock} dateTime={entry.occurredAt} title={exactTime(entry.occurredAt)}>
        {clockTime(entry.occurredAt)}
      </time>
      <span className={classes.dot} aria-hidden />
      <div>
        <div className={classes.text} style={{ whiteSpace: 'pre-wrap' }}>
          {entry.text}
        </div>
        <div className={classes.meta}>
          <span className={classes.kind}>{KIND[entry.kind] ?? humanise(entry.kind)}</span>
          {entry.actor && <span>{entry.actor.name}</span>}
          {entry.service && <span>{entry.service}</span>}
          {entry.audience && entry.audience !== 'ORGANISATION' && (
            <span>{humanise(entry.audience)} only</span>
          )}
          {entry.automatic && <span>recorded automatically</span>}
        </div>
      </div>
    </li>
  );
}

function byDay(entries: TimelineEntry[], newestFirst: boolean): [string, TimelineEntry[]][] {
  const sorted = [...entries].sort(
    (a, b) =>
      a.occurredAt.localeCompare(b.occurredAt) ||
      (a.recordedAt ?? '').localeCompare(b.recordedAt ?? '') ||
      a.id.localeCompare(b.id),
  );
  if (newestFirst) sorted.reverse();
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of sorted) {
    const day = dayName(entry.occurredAt);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

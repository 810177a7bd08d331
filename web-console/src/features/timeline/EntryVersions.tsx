import { Text } from '@mantine/core';
import type { TimelineEntry } from '../../api/types';
import { humanise } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { exactTime } from '../../components/time';
import { useEntryVersions } from './api';
import classes from './timeline.module.css';

/** What an entry said before, who corrected it, when and why. */
export function EntryVersions({ id, entry }: { id: string; entry: TimelineEntry }) {
  const versions = useEntryVersions(id, entry, true);
  if (versions.isPending) return <Text size="sm">Reading…</Text>;
  if (versions.isError)
    return <ProblemAlert error={versions.error} onRetry={() => void versions.refetch()} />;
  if (versions.data.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        It says what it said when it was recorded on {exactTime(entry.recordedAt)}.
      </Text>
    );
  }
  return (
    <div data-testid="entry-versions">
      {versions.data.map(version => (
        <div key={version.version} className={classes.version}>
          <Text size="sm" className={classes.text}>
            {version.facts.text}
          </Text>
          <div className={classes.meta}>
            <span>{exactTime(version.facts.occurredAt)}</span>
            <span>
              until {version.correctedBy.name} revised{' '}
              {version.changed.map(humanise).join(', ').toLowerCase()} on {exactTime(version.correctedAt)}
            </span>
            {version.reason && <span>because: {version.reason}</span>}
          </div>
        </div>
      ))}
    </div>
  );
}

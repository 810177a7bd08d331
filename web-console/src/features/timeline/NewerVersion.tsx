import { Button, Group, Text } from '@mantine/core';
import type { TimelineEntry } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { exactTime } from '../../components/time';
import { useCorrectEntry, useDismissNewer } from './api';
import classes from './timeline.module.css';

interface Props {
  incidentId: string;
  entry: TimelineEntry;
  mayWork: boolean;
}

/** What the source of an entry says by now, where the words here were released and stay until somebody decides. */
export function NewerVersion({ incidentId, entry, mayWork }: Props) {
  const correct = useCorrectEntry(incidentId);
  const dismiss = useDismissNewer(incidentId);
  const newer = entry.newerVersion;
  if (!newer) return null;
  const source = entry.importedFrom?.system ?? 'its source';
  const takeOver = () =>
    correct.mutate({ entry, change: { text: newer.text, reason: newer.reason ?? `Changed in ${source}.` } });
  const busy = correct.isPending || dismiss.isPending;
  return (
    <div className={classes.newer} role="group" aria-label={`Newer words from ${source}`} data-testid="newer">
      <Text size="xs" c="dimmed" title={exactTime(newer.seenAt)}>
        {newer.reason ?? `Changed in ${source}.`} These words were released and stay; by now {source} says:
      </Text>
      <div className={classes.text}>{newer.text}</div>
      {mayWork && (
        <Group gap="xs" mt={4}>
          <Button
            size="compact-xs"
            variant="light"
            loading={correct.isPending}
            disabled={busy}
            onClick={takeOver}
          >
            Take over
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            loading={dismiss.isPending}
            disabled={busy}
            onClick={() => dismiss.mutate(entry)}
          >
            Leave as released
          </Button>
        </Group>
      )}
      <ProblemAlert error={correct.error ?? dismiss.error} />
    </div>
  );
}

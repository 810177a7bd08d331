import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useMay } from '../../api/session';
import type { Incident, TimelineEntry } from '../../api/types';
import { SortIcon } from '../../components/icons';
import { LoadMore } from '../../components/LoadMore';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useRelatedChanges } from '../changes/api';
import { nearbyOf } from '../changes/nearby';
import { NearbyChangeItem } from '../changes/NearbyChangeItem';
import { NearbySwitch } from '../changes/NearbySwitch';
import { isFiltered, NO_FILTERS, useCorrectEntry, useTimeline } from '../timeline/api';
import { SlackImportDialog } from '../slackimport/SlackImportDialog';
import { EntryDialog } from '../timeline/EntryDialog';
import { PasteDialog } from '../timeline/PasteDialog';
import { storyOf } from '../timeline/story';
import classes from '../timeline/timeline.module.css';
import { TimelineEntryItem } from '../timeline/TimelineEntryItem';
import { TimelineFilterBar } from '../timeline/TimelineFilterBar';
import { TimelineComposer } from './TimelineComposer';

/** The story of the incident, and a place to go on writing it. */
export function TimelinePanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const [newestFirst, setNewestFirst] = useState(true);
  const [filters, setFilters] = useState(NO_FILTERS);
  const [filtering, filterBar] = useDisclosure(false);
  const [pasting, pasteDialog] = useDisclosure(false);
  const [fromSlack, slackDialog] = useDisclosure(false);
  const [open, setOpen] = useState<TimelineEntry | null>(null);
  const timeline = useTimeline(id, filters, newestFirst);
  const star = useCorrectEntry(incident.id);
  const [nearby, setNearby] = useState(true);
  const changes = useRelatedChanges(id);
  const proposed = useMemo(
    () => (nearby ? nearbyOf(changes.data?.items ?? [], filters) : []),
    [nearby, changes.data, filters],
  );
  const days = useMemo(
    () => storyOf(timeline.data?.pages ?? [], newestFirst, proposed),
    [timeline.data, newestFirst, proposed],
  );
  const mayEdit = mayWork && !filters.external;
  return (
    <Panel
      title="Timeline"
      testId="timeline"
      pending={timeline.isPending}
      action={
        <Group gap={4}>
          {mayWork && (
            <>
              <Button variant="subtle" size="compact-sm" onClick={pasteDialog.open} data-testid="paste">
                Paste notes
              </Button>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={slackDialog.open}
                data-testid="slack-import"
              >
                Import from Slack
              </Button>
            </>
          )}
          <Button
            variant={isFiltered(filters) ? 'light' : 'subtle'}
            size="compact-sm"
            aria-expanded={filtering}
            onClick={filterBar.toggle}
            data-testid="timeline-filter"
          >
            Filter
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<SortIcon size={15} />}
            onClick={() => setNewestFirst(!newestFirst)}
          >
            {newestFirst ? 'Newest first' : 'Oldest first'}
          </Button>
        </Group>
      }
    >
      <Stack gap="xs">
        {mayWork && <TimelineComposer incident={incident} />}
        <NearbySwitch
          id={id}
          items={changes.data?.items ?? []}
          shown={proposed.length}
          checked={nearby}
          onChange={setNearby}
        />
        {(filtering || isFiltered(filters)) && <TimelineFilterBar filters={filters} onChange={setFilters} />}
        <ProblemAlert error={timeline.error ?? star.error} onRetry={() => void timeline.refetch()} />
        {timeline.isSuccess && days.length === 0 && (
          <Text size="sm" c="dimmed" py="md">
            {isFiltered(filters)
              ? 'No entry is like that.'
              : 'Nothing is recorded yet. Write what is seen and done as it happens: the retrospective drafts itself from it.'}
          </Text>
        )}
        <div style={{ opacity: timeline.isPlaceholderData ? 0.6 : 1 }}>
          {days.map(({ day, items }) => (
            <section key={day} aria-label={day}>
              <h3 className={classes.day}>{day}</h3>
              <ol className={classes.timeline}>
                {items.map(item =>
                  item.entry ? (
                    <TimelineEntryItem
                      key={item.entry.id}
                      incidentId={incident.id}
                      entry={item.entry}
                      gap={isFiltered(filters) ? null : item.gap}
                      mayWork={mayEdit}
                      onStar={() =>
                        star.mutate({ entry: item.entry, change: { starred: !item.entry.starred } })
                      }
                      onOpen={() => mayEdit && setOpen(item.entry)}
                    />
                  ) : (
                    <NearbyChangeItem
                      key={item.proposed.change.id}
                      item={item.proposed}
                      incident={incident}
                    />
                  ),
                )}
              </ol>
            </section>
          ))}
          <LoadMore query={timeline} />
        </div>
      </Stack>
      <PasteDialog incident={incident} opened={pasting} onClose={pasteDialog.close} />
      <SlackImportDialog incident={incident} opened={fromSlack} onClose={slackDialog.close} />
      <EntryDialog incidentId={incident.id} id={id} entry={open} onClose={() => setOpen(null)} />
    </Panel>
  );
}

import { Button, Group, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import type { Retrospective, Revision } from '../../api/types';
import { LoadMore } from '../../components/LoadMore';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useKeepRevision, useRevisions } from './api';
import { RevisionDialog } from './RevisionDialog';
import classes from './revisions.module.css';

interface Props {
  retrospective: Retrospective;
  /** Whether the text can be changed in the present status. */
  beingWritten: boolean;
}

/** What the document was: compared with now, and brought back where it is being written. */
export function RevisionsPanel({ retrospective, beingWritten }: Props) {
  const mayWrite = useMay('writeRetrospectives') && beingWritten;
  const [shown, setShown] = useState(false);
  const [opened, setOpened] = useState<Revision | null>(null);
  const query = useRevisions(retrospective.id, shown);
  const revisions = query.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <Panel
      title="History"
      testId="revisions"
      action={
        <Button variant="subtle" size="xs" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Hide' : 'Show'}
        </Button>
      }
    >
      {!shown && (
        <Text size="sm" c="dimmed">
          Earlier states of this document, to compare with and to bring back.
        </Text>
      )}
      {shown && (
        <Stack gap="sm">
          {mayWrite && <KeepForm id={retrospective.id} />}
          {query.error && <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />}
          {query.isSuccess && revisions.length === 0 && (
            <Text size="sm" c="dimmed">
              Nothing is kept yet: the first state is kept when somebody begins to write.
            </Text>
          )}
          {revisions.length > 0 && (
            <ol className={classes.list} reversed>
              {revisions.map(revision => (
                <li key={revision.number}>
                  <UnstyledButton className={classes.row} onClick={() => setOpened(revision)}>
                    <span className={classes.what}>{titleOf(revision)}</span>
                    <Text size="xs" c="dimmed" component="span">
                      {revision.keptBy && `${revision.keptBy.name}, `}
                      <RelativeTime at={revision.keptAt} />
                    </Text>
                  </UnstyledButton>
                </li>
              ))}
            </ol>
          )}
          <LoadMore query={query} />
        </Stack>
      )}
      {opened && (
        <RevisionDialog
          retrospectiveId={retrospective.id}
          revision={opened}
          title={titleOf(opened)}
          mayRestore={mayWrite}
          onClose={() => setOpened(null)}
        />
      )}
    </Panel>
  );
}

function KeepForm({ id }: { id: string }) {
  const keep = useKeepRevision(id);
  const [label, setLabel] = useState('');
  const submit = () => keep.mutate(label.trim(), { onSuccess: () => setLabel('') });
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (label.trim() && !keep.isPending) submit();
      }}
    >
      <Group gap="xs" align="flex-end">
        <TextInput
          label="Keep the state of now as"
          placeholder="Before the meeting"
          size="xs"
          maxLength={200}
          value={label}
          onChange={event => setLabel(event.currentTarget.value)}
          style={{ flex: 1, minWidth: 180 }}
        />
        <Button type="submit" size="xs" variant="default" loading={keep.isPending} disabled={!label.trim()}>
          Keep
        </Button>
      </Group>
      {keep.error && <ProblemAlert error={keep.error} />}
    </form>
  );
}

const OCCASION: Record<Revision['occasion'], string> = {
  WRITING: 'Before it was written in',
  KEPT: 'Kept',
  RESTORING: 'Before an earlier state came back',
  IMPORTING: 'Before a text was taken in',
  SUBMITTED: 'Went to review',
  RETURNED: 'Came back from review',
  REVIEWED: 'Reviewed',
  PUBLISHED: 'Published',
};

function titleOf({ occasion, label, publication }: Revision): string {
  if (occasion === 'KEPT' && label) return label;
  if (occasion === 'PUBLISHED' && publication && publication > 1) return `Published, revision ${publication}`;
  return OCCASION[occasion];
}

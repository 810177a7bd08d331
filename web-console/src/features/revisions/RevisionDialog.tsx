import { Button, Group, Modal, Skeleton, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import type { DiffPart, Revision } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { exactTime } from '../../components/time';
import { useFocusBack } from '../../components/focusBack';
import { useRestoreRevision, useRevisionDiff } from './api';
import classes from './revisions.module.css';

interface Props {
  retrospectiveId: string;
  revision: Revision;
  title: string;
  mayRestore: boolean;
  onClose: () => void;
}

/** What changed since an earlier state, section by section; each can be brought back on its own. */
export function RevisionDialog({ retrospectiveId, revision, title, mayRestore, onClose }: Props) {
  useFocusBack();
  const diff = useRevisionDiff(retrospectiveId, revision.number);
  const restore = useRestoreRevision(retrospectiveId, revision.number);
  const bringBack = (sections: string[]) => restore.mutate(sections, { onSuccess: onClose });
  const sections = diff.data?.sections ?? [];
  return (
    <Modal opened onClose={onClose} size="xl" title={`${title} · ${exactTime(revision.keptAt)}`}>
      <Stack gap="md" data-testid="revision-diff">
        {diff.isPending && <Skeleton height={120} />}
        {diff.error && <ProblemAlert error={diff.error} onRetry={() => void diff.refetch()} />}
        {diff.isSuccess && (
          <Text size="sm" c="dimmed">
            {sections.length === 0
              ? 'Nothing differs from the document as it is now.'
              : 'What was there then is struck out where it is gone; what came since is underlined.'}
          </Text>
        )}
        {sections.map(section => (
          <section key={section.key} aria-label={section.title}>
            <Group justify="space-between" mb={4}>
              <Title order={3} size="h6" ff="text">
                {section.title}
              </Title>
              {mayRestore && (
                <Button
                  size="compact-xs"
                  variant="default"
                  loading={restore.isPending}
                  onClick={() => bringBack([section.key])}
                >
                  Bring this back
                </Button>
              )}
            </Group>
            <div className={classes.diff}>
              {section.parts.map((part, index) => (
                <Piece key={index} part={part} />
              ))}
            </div>
          </section>
        ))}
        {restore.error && <ProblemAlert error={restore.error} />}
        {mayRestore && sections.length > 1 && (
          <Group justify="flex-end">
            <Button variant="default" loading={restore.isPending} onClick={() => bringBack([])}>
              Bring all {sections.length} back
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}

/** Said in words, too: neither colour nor a line is read out. */
function Piece({ part }: { part: DiffPart }) {
  if (part.kind === 'SAME') return <span>{part.text}</span>;
  const removed = part.kind === 'REMOVED';
  const Tag = removed ? 'del' : 'ins';
  return (
    <Tag>
      <VisuallyHidden>{removed ? ' [gone: ' : ' [new: '}</VisuallyHidden>
      {part.text}
      <VisuallyHidden>] </VisuallyHidden>
    </Tag>
  );
}

import { Alert, Button, Collapse, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SlackImport } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useMoveSlackImport } from './api';
import { ChoiceFields, tidied } from './ChoiceFields';
import { SlackMessages } from './SlackMessages';
import { SlackReportFacts } from './SlackReportFacts';

interface Props {
  found: SlackImport;
  onClose: () => void;
  /** Begin another one. */
  onAgain: () => void;
}

/** What has been uploaded: being read, its report, being written, done. */
export function SlackImportSteps({ found, onClose, onAgain }: Props) {
  const move = useMoveSlackImport(found);
  const cancel = (
    <Button
      variant="default"
      onClick={() => move.mutate({ to: 'CANCELED' }, { onSuccess: onAgain })}
      disabled={move.isPending}
    >
      {found.state === 'IMPORTING' ? 'Stop' : 'Discard'}
    </Button>
  );
  return (
    <Stack gap="sm" data-testid="slack-import-steps">
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {found.fileName}
      </Text>
      <ProblemAlert error={move.error} />
      {found.state === 'READING' && (
        <>
          <Progress value={100} animated aria-label="The file is being read" />
          <Text size="sm" role="status">
            The file is being read. Nothing is written yet.
          </Text>
          <Group justify="flex-end">{cancel}</Group>
        </>
      )}
      {found.state === 'READY' && <ReadyStep found={found} move={move} cancel={cancel} />}
      {found.state === 'IMPORTING' && <WritingStep found={found} cancel={cancel} />}
      {['COMPLETED', 'FAILED', 'CANCELED'].includes(found.state) && (
        <OverStep found={found} onClose={onClose} onAgain={onAgain} />
      )}
    </Stack>
  );
}

function ReadyStep({
  found,
  move,
  cancel,
}: {
  found: SlackImport;
  move: ReturnType<typeof useMoveSlackImport>;
  cancel: React.ReactNode;
}) {
  const [choice, setChoice] = useState(found.choice);
  const [changing, setChanging] = useState(!!found.problem);
  const changed = JSON.stringify(tidied(choice)) !== JSON.stringify(tidied(found.choice));
  const toWrite = found.counts.fresh + found.counts.corrected;
  return (
    <>
      {found.problem && (
        <Alert color="yellow" title="Something is still to be chosen">
          {found.problem}
        </Alert>
      )}
      <SlackReportFacts found={found} />
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => setChanging(!changing)}
          aria-expanded={changing}
        >
          {changing ? 'Hide the choice' : 'Choose otherwise'}
        </Button>
      </div>
      <Collapse expanded={changing}>
        <ChoiceFields choice={choice} onChange={setChoice} channels={found.report?.channels} />
      </Collapse>
      {!found.problem && <SlackMessages found={found} />}
      <Group justify="flex-end" gap="xs">
        {cancel}
        {changed ? (
          <Button
            onClick={() => move.mutate({ to: 'READING', choice: tidied(choice) })}
            loading={move.isPending}
            data-testid="slack-read-again"
          >
            Try it again
          </Button>
        ) : (
          <Button
            onClick={() => move.mutate({ to: 'IMPORTING' })}
            loading={move.isPending}
            disabled={!!found.problem || toWrite === 0}
            data-testid="slack-write"
          >
            {toWrite === 0
              ? 'Nothing to import'
              : `Import ${toWrite === 1 ? '1 message' : `${toWrite} messages`}`}
          </Button>
        )}
      </Group>
    </>
  );
}

function WritingStep({ found, cancel }: { found: SlackImport; cancel: React.ReactNode }) {
  const { done, total } = found.counts;
  return (
    <>
      <Progress
        value={total > 0 ? (100 * done) / total : 0}
        animated
        aria-label={`${done} of ${total} messages settled`}
      />
      <Text size="sm" role="status">
        {done} of {total} messages. This goes on when the dialog is closed; what is written stays when you
        stop it.
      </Text>
      <Group justify="flex-end">{cancel}</Group>
    </>
  );
}

function OverStep({ found, onClose, onAgain }: Props) {
  return (
    <>
      {found.state === 'FAILED' ? (
        <Alert color="red" title="The import failed">
          {found.problem}
        </Alert>
      ) : (
        <Text role="status" fw={500}>
          {found.state === 'COMPLETED'
            ? 'The import is done.'
            : 'The import was stopped; what was written stays.'}
        </Text>
      )}
      {found.report && <SlackReportFacts found={found} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onAgain}>
          Another file
        </Button>
        <Button onClick={onClose}>Close</Button>
      </Group>
    </>
  );
}

import { Alert, Button, FileInput, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import type { Incident, SlackChoice } from '../../api/types';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useLastSlackImport, useReadExport } from './api';
import { ChoiceFields, tidied } from './ChoiceFields';
import { SlackImportSteps } from './SlackImportSteps';

const MOST_BYTES = 20 * 1024 * 1024;

interface Props {
  incident: Incident;
  opened: boolean;
  onClose: () => void;
}

/** Brings what was said in a channel into the story: a dry run first, then the import, which goes on if this is closed. */
export function SlackImportDialog(props: Props) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title="Import from Slack"
      size="xl"
      data-testid="slack-import-dialog"
    >
      <Content {...props} />
    </Modal>
  );
}

function Content({ incident, onClose }: Props) {
  const last = useLastSlackImport(incident.id);
  const [begun, setBegun] = useState<string | null>(null);
  const [again, setAgain] = useState(false);
  if (last.isPending) return <ListLoading />;
  if (last.error) return <ProblemAlert error={last.error} onRetry={() => void last.refetch()} />;
  const found = last.data;
  const goesOn = found && ['READING', 'READY', 'IMPORTING'].includes(found.state);
  if (found && !again && (goesOn || found.id === begun)) {
    return <SlackImportSteps found={found} onClose={onClose} onAgain={() => setAgain(true)} />;
  }
  return (
    <FileStep
      incidentId={incident.id}
      onBegun={id => {
        setBegun(id);
        setAgain(false);
      }}
    />
  );
}

function FileStep({ incidentId, onBegun }: { incidentId: string; onBegun: (id: string) => void }) {
  const [files, setFiles] = useState<File[]>([]);
  const [choice, setChoice] = useState<SlackChoice>({});
  const [share, setShare] = useState(0);
  const read = useReadExport(incidentId, setShare);
  const { keyFor, succeeded } = useIdempotencyKey();
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const tooLarge = size > MOST_BYTES;
  const submit = () =>
    read.mutate(
      { files, choice: tidied(choice), key: keyFor([files.map(file => file.name + file.size), choice]) },
      {
        onSuccess: started => {
          succeeded();
          onBegun(started.id);
        },
      },
    );
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        The ZIP of a workspace export, or the JSON files of some days of one channel. Nothing is written
        before you have seen what would come of it.
      </Text>
      <FileInput
        label="File"
        placeholder="export.zip, or 2026-03-02.json …"
        accept=".zip,.json,application/zip,application/json"
        multiple
        clearable
        value={files}
        onChange={setFiles}
        error={tooLarge && 'An export may have 20 MB: leave out other channels and days.'}
        data-autofocus
      />
      <ChoiceFields choice={choice} onChange={setChoice} />
      <ProblemAlert error={read.error} />
      {read.isPending && (
        <Progress value={share * 100} animated aria-label={`Uploaded ${Math.round(share * 100)} %`} />
      )}
      <Alert color="gray" variant="light" p="xs">
        <Text size="sm">
          Entries are seen by everybody who sees the incident. The file itself is forgotten once the import is
          over.
        </Text>
      </Alert>
      <Group justify="flex-end">
        <Button
          onClick={submit}
          disabled={files.length === 0 || tooLarge}
          loading={read.isPending}
          data-testid="slack-read"
        >
          Try it
        </Button>
      </Group>
    </Stack>
  );
}

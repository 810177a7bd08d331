import { ActionIcon, Button, Group, Modal, Stack, Text, Textarea, TextInput, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import type { ActionItem } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { EditIcon } from '../../components/icons';
import { Markdown } from '../../components/Markdown';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { usePatchAction } from './api';

const ENDED = ['VERIFIED', 'DECLINED', 'CANCELED', 'SUPERSEDED'];

const PARTS = [
  { key: 'why', label: 'Why' },
  { key: 'expectedEffect', label: 'Expected effect' },
  { key: 'doneWhen', label: 'Done when' },
] as const;

/** Why the action was chosen, what it should change, and how one can tell. */
export function PurposePanel({ action, id }: { action: ActionItem; id: string }) {
  const mayWork = useMay('workActions') && !ENDED.includes(action.status);
  const [editing, edit] = useDisclosure(false);
  return (
    <Panel
      title="What for"
      testId="purpose"
      action={
        mayWork && (
          <Tooltip label="Edit">
            <ActionIcon variant="subtle" color="gray" aria-label="Edit the action" onClick={edit.open}>
              <EditIcon size={17} />
            </ActionIcon>
          </Tooltip>
        )
      }
    >
      <Stack gap="md">
        {PARTS.map(({ key, label }) => (
          <div key={key}>
            <Text size="xs" c="dimmed" mb={2}>
              {label}
            </Text>
            {action[key]?.trim() ? (
              <Markdown text={action[key]} />
            ) : (
              <Text size="sm" c="dimmed">
                Not said yet.
              </Text>
            )}
          </div>
        ))}
      </Stack>
      <Modal opened={editing} onClose={edit.close} title={`Edit ${action.key}`} size="lg">
        <EditForm action={action} id={id} onDone={edit.close} />
      </Modal>
    </Panel>
  );
}

function EditForm({ action, id, onDone }: { action: ActionItem; id: string; onDone: () => void }) {
  const [base] = useState(action);
  const [draft, setDraft] = useState({
    title: base.title,
    why: base.why ?? '',
    expectedEffect: base.expectedEffect ?? '',
    doneWhen: base.doneWhen ?? '',
  });
  const save = usePatchAction(base, id);
  const problem = save.error ? asProblem(save.error) : null;
  const stale = problem?.status === 412;
  const submit = () => {
    const change = Object.fromEntries(
      Object.entries(draft)
        .filter(([key, text]) => text.trim() !== (base[key as keyof typeof draft] ?? ''))
        .map(([key, text]) => [key, text.trim() || null]),
    );
    if (Object.keys(change).length === 0) return onDone();
    save.mutate({ change, version: stale ? action.version : undefined }, { onSuccess: onDone });
  };
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <TextInput
        data-autofocus
        label="Title"
        required
        value={draft.title}
        onChange={event => setDraft({ ...draft, title: event.currentTarget.value })}
        error={draft.title.trim() ? problem?.field('title') : 'An action needs a title.'}
      />
      {PARTS.map(({ key, label }) => (
        <Textarea
          key={key}
          label={label}
          autosize
          minRows={2}
          value={draft[key]}
          onChange={event => setDraft({ ...draft, [key]: event.currentTarget.value })}
          error={problem?.field(key)}
        />
      ))}
      {stale ? (
        <StaleNotice what="action" />
      ) : (
        <ProblemAlert error={save.error} shownFields={['title', 'why', 'expectedEffect', 'doneWhen']} />
      )}
      <Group justify="flex-end">
        <Button onClick={submit} loading={save.isPending} disabled={!draft.title.trim()}>
          {stale ? 'Save my changes all the same' : 'Save'}
        </Button>
      </Group>
    </Stack>
  );
}

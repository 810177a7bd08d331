import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { Incident, IncidentTask } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { fromLocalInput, toLocalInput } from '../../components/time';
import { useEditTask } from './responseApi';

interface Props {
  incident: Incident;
  id: string;
  task: IncidentTask | null;
  onClose: () => void;
}

/** Passes a task on to another person, or says better what is to be done and by when. */
export function TaskDialog({ task, onClose, ...rest }: Props) {
  return (
    <Modal opened={task !== null} onClose={onClose} title="Pass on or change the task">
      {task && <TaskForm {...rest} task={task} onClose={onClose} />}
    </Modal>
  );
}

function TaskForm({ incident, id, task, onClose }: Props & { task: IncidentTask }) {
  const [text, setText] = useState(task.text);
  const [personId, setPersonId] = useState<string | null>(task.person.id);
  const [dueAt, setDueAt] = useState(toLocalInput(task.dueAt));
  const edit = useEditTask(incident, id);
  const problem = edit.error ? asProblem(edit.error) : null;
  const submit = () => {
    if (!text.trim() || !personId || edit.isPending) return;
    const input = {
      text: text.trim(),
      personId,
      // What was not touched is sent as it was: the field shows minutes, the record may hold seconds.
      dueAt: dueAt === toLocalInput(task.dueAt) ? (task.dueAt ?? null) : (fromLocalInput(dueAt) ?? null),
    };
    edit.mutate({ task, input }, { onSuccess: onClose });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <PersonPicker
          data-autofocus
          label="Who does it"
          required
          seed={[task.person]}
          value={personId}
          onChange={setPersonId}
          error={problem?.field('personId')}
        />
        <TextInput
          type="datetime-local"
          label="Wanted by"
          description="A hint; nothing is enforced"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={dueAt}
          onChange={event => setDueAt(event.currentTarget.value)}
          error={problem?.field('dueAt')}
        />
        <Textarea
          label="What is to be done"
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          error={problem?.field('text')}
        />
        {problem?.status === 412 ? (
          <StaleNotice what="task" />
        ) : (
          <ProblemAlert error={edit.error} shownFields={['text', 'personId', 'dueAt']} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" disabled={!text.trim() || !personId} loading={edit.isPending}>
            {personId && personId !== task.person.id ? 'Pass on' : 'Save'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

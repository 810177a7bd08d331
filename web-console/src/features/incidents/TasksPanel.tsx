import { Button, Group, Text, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import { useMay, useMe } from '../../api/session';
import type { Incident, IncidentTask } from '../../api/types';
import { useDraft } from '../../components/drafts';
import { Panel } from '../../components/Panel';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useShortcuts } from '../../components/shortcuts';
import { fromLocalInput } from '../../components/time';
import { useAssignTask, useMoveTask, useTasks } from './responseApi';
import { TaskDialog } from './TaskDialog';
import { TaskRow } from './TaskRow';

/** What people do now, one task for one person; follow-ups are something else and stand below. */
export function TasksPanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const tasks = useTasks(id);
  const move = useMoveTask(incident, id);
  const [ending, setEnding] = useState<{ task: IncidentTask; to: 'CANCELED' | 'OPEN' } | null>(null);
  const [editing, setEditing] = useState<IncidentTask | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const items = [...(tasks.data ?? [])].sort((a, b) => Number(isOver(a)) - Number(isOver(b)));
  const open = items.filter(task => !isOver(task)).length;

  /** Up and down go from task to task; the space bar of a checkbox does the rest. */
  const onArrow = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
    const at = boxes.indexOf(document.activeElement as HTMLInputElement);
    if (!step || at < 0) return;
    event.preventDefault();
    boxes[at + step]?.focus();
  };
  return (
    <Panel
      title="Tasks"
      testId="tasks"
      pending={tasks.isPending}
      action={
        items.length > 0 && (
          <Text size="sm" c="dimmed">
            {open === 0 ? 'all over' : `${open} to do`}
          </Text>
        )
      }
    >
      {mayWork && <TaskComposer incident={incident} id={id} />}
      <ProblemAlert error={tasks.error ?? (ending ? null : move.error)} />
      {tasks.isSuccess && items.length === 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          None yet. A task is for now and for one person; what is to change later is a follow-up.
        </Text>
      )}
      <ul ref={list} onKeyDown={onArrow} style={{ listStyle: 'none', margin: '10px 0 0', padding: 0 }}>
        {items.map(task => (
          <TaskRow
            key={task.id}
            task={task}
            onMove={mayWork ? to => move.mutate({ task, to }) : undefined}
            onEnd={to => setEnding({ task, to })}
            onEdit={() => setEditing(task)}
          />
        ))}
      </ul>
      <TaskDialog incident={incident} id={id} task={editing} onClose={() => setEditing(null)} />
      <ReasonDialog
        opened={ending !== null}
        title={ending?.to === 'CANCELED' ? 'Cancel the task' : 'Take the task up again'}
        explanation={ending?.task.text}
        confirm={ending?.to === 'CANCELED' ? 'Cancel the task' : 'Take it up'}
        pending={move.isPending}
        error={move.error}
        onConfirm={reason =>
          ending && move.mutate({ ...ending, reason }, { onSuccess: () => setEnding(null) })
        }
        onClose={() => {
          move.reset();
          setEnding(null);
        }}
      />
    </Panel>
  );
}

function isOver(task: IncidentTask): boolean {
  return task.status === 'DONE' || task.status === 'CANCELED';
}

/** A line for the next task: what, who, Enter. */
function TaskComposer({ incident, id }: { incident: Incident; id: string }) {
  const me = useMe();
  const [text, setText, forget] = useDraft(`task.${incident.id}`, '');
  const [personId, setPersonId] = useState<string | null>(me.id);
  const [dueAt, setDueAt] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const assign = useAssignTask(incident, id);
  const { keyFor, succeeded } = useIdempotencyKey();
  useShortcuts({ t: () => field.current?.focus() });
  const problem = assign.error ? asProblem(assign.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() || !personId || assign.isPending) return;
    const due = fromLocalInput(dueAt);
    const input = { text: text.trim(), personId, ...(due ? { dueAt: due } : {}) };
    assign.mutate(
      { input, key: keyFor(input) },
      {
        onSuccess: () => {
          succeeded();
          forget();
          setDueAt('');
          field.current?.focus();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} aria-label="Give a task" noValidate>
      <Group gap="xs" align="flex-start">
        <TextInput
          ref={field}
          aria-label="Task"
          placeholder="What is to be done now?"
          maxLength={1000}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          error={problem?.field('text')}
          style={{ flex: '1 1 220px' }}
          data-testid="task-text"
        />
        <PersonPicker
          aria-label="Who does it"
          seed={[{ id: me.id, name: me.name }]}
          value={personId}
          onChange={setPersonId}
          error={problem?.field('personId')}
          w={190}
        />
        <TextInput
          type="datetime-local"
          aria-label="Wanted by"
          title="Wanted by, optional"
          value={dueAt}
          onChange={event => setDueAt(event.currentTarget.value)}
          error={problem?.field('dueAt')}
          w={190}
        />
        <Button
          type="submit"
          variant="default"
          loading={assign.isPending}
          disabled={!text.trim() || !personId}
          data-testid="task-submit"
        >
          Give
        </Button>
      </Group>
      {problem && (
        <div style={{ marginTop: 8 }}>
          <ProblemAlert error={assign.error} shownFields={['text', 'personId', 'dueAt']} />
        </div>
      )}
    </form>
  );
}

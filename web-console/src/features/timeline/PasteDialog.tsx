import { Button, Group, Modal, Select, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import type { Incident, TimelineInput, TimelineKind } from '../../api/types';
import { useDraft } from '../../components/drafts';
import { onCtrlEnter } from '../../components/forms';
import { ProblemAlert } from '../../components/ProblemAlert';
import { exactTime, toLocalInput } from '../../components/time';
import { KIND, WRITABLE_KINDS } from '../incidents/timelineKinds';
import { useRecordEntries } from './api';
import { readPasted, type PastedLine } from './pasted';

const MOST = 1_000;
const LONGEST = 8_000;
const SIMPLE_KINDS = WRITABLE_KINDS.map(({ group, items }) => ({
  group,
  // These need a field of their own for each entry.
  items: items
    .filter(kind => kind !== 'MISCOMMUNICATION' && kind !== 'RUNBOOK_DEVIATED')
    .map(value => ({ value, label: KIND[value] })),
}));

interface Props {
  incident: Incident;
  opened: boolean;
  onClose: () => void;
}

/** Turns pasted notes into entries: shown as they are understood first, recorded all together or not at all. */
export function PasteDialog(props: Props) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title="Paste notes with times"
      size="xl"
      data-testid="paste-dialog"
    >
      <PasteForm {...props} />
    </Modal>
  );
}

function PasteForm({ incident, onClose }: Props) {
  const started = incident.moments.impactStarted ?? incident.moments.declared ?? incident.createdAt;
  const [notes, setNotes, forget] = useDraft(`timeline.paste.${incident.id}`, '');
  const [day, setDay] = useState(() => toLocalInput(started).slice(0, 10));
  const [kind, setKind] = useState<TimelineKind>('NOTE');
  const record = useRecordEntries(incident);
  const { keyFor, succeeded } = useIdempotencyKey();
  const lines = useMemo(() => (day ? readPasted(notes, day) : []), [notes, day]);
  const problem = record.error ? asProblem(record.error) : null;
  const trouble = lines.map((line, i) => troubleOf(line) ?? complaint(problem, i));
  const mayRecord = lines.length > 0 && lines.length <= MOST && !lines.some(troubleOf);

  const submit = () => {
    if (!mayRecord || record.isPending) return;
    const entries = lines.map(line => entryOf(line, kind));
    record.mutate(
      { entries, key: keyFor(entries) },
      {
        onSuccess: () => {
          succeeded();
          forget();
          onClose();
        },
      },
    );
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <Textarea
          label="Notes"
          description="One entry a line, its time first: 14:03, [14:03:20] or 2026-03-01 14:03. A line without a time goes on with the entry before it."
          autosize
          minRows={6}
          maxRows={12}
          value={notes}
          onChange={event => {
            setNotes(event.currentTarget.value);
            record.reset();
          }}
          data-autofocus
          data-testid="paste-notes"
        />
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label="Day of the first entry"
            value={day}
            onChange={event => setDay(event.currentTarget.value)}
          />
          <Select
            label="Kind of all of them"
            data={SIMPLE_KINDS}
            value={kind}
            onChange={value => value && setKind(value as TimelineKind)}
            allowDeselect={false}
          />
        </Group>
        {lines.length > 0 && <Preview lines={lines} trouble={trouble} />}
        {lines.length > MOST && (
          <Text size="sm" c="red" role="alert">
            These are {lines.length} entries; at most {MOST} are recorded at once.
          </Text>
        )}
        {problem && !trouble.some(Boolean) && <ProblemAlert error={record.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" loading={record.isPending} disabled={!mayRecord} data-testid="paste-record">
            {lines.length === 1 ? 'Record 1 entry' : `Record ${lines.length} entries`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Preview({ lines, trouble }: { lines: PastedLine[]; trouble: (string | null)[] }) {
  const first = trouble.findIndex(Boolean);
  const shown = first > 50 ? [...lines.slice(0, 50), lines[first]!] : lines.slice(0, 50);
  return (
    <Table.ScrollContainer minWidth={400} mah={260}>
      <Table aria-label="How the notes are understood" fz="sm" data-testid="paste-preview">
        <Table.Tbody>
          {shown.map(line => {
            const at = lines.indexOf(line);
            return (
              <Table.Tr key={at}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {line.written ? exactTime(line.occurredAt) : 'That day, no time'}
                </Table.Td>
                <Table.Td style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {line.text}
                  {trouble[at] && (
                    <Text size="xs" c="red">
                      {trouble[at]}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {lines.length > shown.length && (
        <Text size="xs" c="dimmed">
          and {lines.length - shown.length} more
        </Text>
      )}
    </Table.ScrollContainer>
  );
}

function troubleOf(line: PastedLine): string | null {
  if (!line.text) return 'There is a time, but nothing is said of it.';
  if (line.text.length > LONGEST) return `This is longer than ${LONGEST} characters.`;
  return null;
}

function complaint(problem: ReturnType<typeof asProblem> | null, line: number): string | null {
  const found = problem?.errors.find(error => error.pointer.startsWith(`/entries/${line}/`));
  return found ? found.message : null;
}

function entryOf(line: PastedLine, kind: TimelineKind): TimelineInput {
  return {
    kind,
    text: line.text,
    occurredAt: line.occurredAt,
    precision: line.precision,
    originalTime: line.written
      ? { text: line.written, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
      : undefined,
  };
}

import { Button, Group, Modal, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { useServices } from '../../api/people';
import { asProblem } from '../../api/problem';
import type { Check, Severity } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { SEVERITY_OPTIONS } from '../../components/labels';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { useSaveCheck } from './api';

interface Props {
  check: Check | 'new' | null;
  onClose: () => void;
}

/** Sets a check up or changes it: what must be right, how to look, how often, and who sees to it. */
export function CheckDialog({ check, onClose }: Props) {
  return (
    <Modal
      opened={check !== null}
      onClose={onClose}
      size="lg"
      title={check === 'new' ? 'New check' : 'Edit check'}
    >
      {check && <CheckForm check={check === 'new' ? null : check} onClose={onClose} />}
    </Modal>
  );
}

function CheckForm({ check, onClose }: { check: Check | null; onClose: () => void }) {
  const services = useServices();
  const [name, setName] = useState(check?.name ?? '');
  const [service, setService] = useState(check?.service ?? null);
  const [subject, setSubject] = useState(check?.subject ?? '');
  const [instructions, setInstructions] = useState(check?.instructions ?? '');
  const [everyDays, setEveryDays] = useState(check?.everyDays ?? 1);
  const [timeOfDay, setTimeOfDay] = useState(check?.timeOfDay ?? '09:00');
  const [timeZone, setTimeZone] = useState(
    check?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
  const [ownerId, setOwnerId] = useState(check?.owner?.id ?? null);
  const [ownerTeam, setOwnerTeam] = useState(check?.ownerTeam ?? '');
  const [severity, setSeverity] = useState<Severity>(check?.severity ?? 'UNKNOWN');
  const save = useSaveCheck(check);
  const { keyFor } = useIdempotencyKey();
  const problem = save.error ? asProblem(save.error) : null;
  const complete = name.trim() && service && subject.trim();
  const submit = () => {
    if (!complete || save.isPending) return;
    const input = {
      name: name.trim(),
      service,
      subject: subject.trim(),
      instructions: instructions.trim() || null,
      everyDays,
      timeOfDay,
      timeZone: timeZone.trim(),
      ownerId,
      ownerTeam: ownerTeam.trim() || null,
      severity,
    };
    save.mutate({ input, key: keyFor(input) }, { onSuccess: onClose });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label="Name"
          required
          maxLength={200}
          placeholder="Ledger equals bank statement"
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          error={problem?.field('name')}
        />
        <Select
          label="Service"
          required
          searchable
          data={(services.data ?? []).map(found => ({ value: found.key, label: found.name || found.key }))}
          value={service}
          onChange={setService}
          error={problem?.field('service')}
        />
        <Textarea
          label="What must be right"
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={subject}
          onChange={event => setSubject(event.currentTarget.value)}
          error={problem?.field('subject')}
        />
        <Textarea
          label="How to look"
          description="For whoever does it for the first time"
          autosize
          minRows={2}
          maxLength={4000}
          value={instructions}
          onChange={event => setInstructions(event.currentTarget.value)}
          error={problem?.field('instructions')}
        />
        <Group grow align="flex-start">
          <NumberInput
            label="Every how many days"
            min={1}
            max={366}
            allowDecimal={false}
            value={everyDays}
            onChange={value => setEveryDays(Number(value) || 1)}
            error={problem?.field('everyDays')}
          />
          <TextInput
            label="At"
            type="time"
            value={timeOfDay}
            onChange={event => setTimeOfDay(event.currentTarget.value)}
            error={problem?.field('timeOfDay')}
          />
          <TextInput
            label="Time zone"
            maxLength={60}
            value={timeZone}
            onChange={event => setTimeZone(event.currentTarget.value)}
            error={problem?.field('timeZone')}
          />
        </Group>
        <Group grow align="flex-start">
          <PersonPicker
            label="Person who sees to it"
            seed={check?.owner ? [check.owner] : []}
            value={ownerId}
            onChange={setOwnerId}
            error={problem?.field('ownerId')}
          />
          <TextInput
            label="Team that sees to it"
            maxLength={100}
            value={ownerTeam}
            onChange={event => setOwnerTeam(event.currentTarget.value)}
            error={problem?.field('ownerTeam')}
          />
        </Group>
        <Select
          label="Severity of the incident that a failure opens"
          data={SEVERITY_OPTIONS}
          allowDeselect={false}
          value={severity}
          onChange={value => value && setSeverity(value as Severity)}
          error={problem?.field('severity')}
        />
        {problem?.status === 412 ? (
          <StaleNotice what="check" />
        ) : (
          <ProblemAlert error={save.error} shownFields={FIELDS} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" disabled={!complete} loading={save.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const FIELDS = [
  'name',
  'service',
  'subject',
  'instructions',
  'everyDays',
  'timeOfDay',
  'timeZone',
  'ownerId',
  'ownerTeam',
  'severity',
];

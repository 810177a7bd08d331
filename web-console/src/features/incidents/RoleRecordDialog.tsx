import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useIdempotencyKey } from '../../api/idempotency';
import { asProblem } from '../../api/problem';
import type { Incident, RoleAssignment, RoleName } from '../../api/types';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { optionsOf, ROLE } from '../../components/labels';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { fromLocalInput, toLocalInput } from '../../components/time';
import { useSaveRole } from './responseApi';
import { RoleHistory } from './RoleHistory';

interface Props {
  incident: Incident;
  id: string;
  role: RoleAssignment | 'new' | null;
  onClose: () => void;
}

/** Records after the fact who held a role, or corrects what stands there. */
export function RoleRecordDialog({ role, onClose, ...rest }: Props) {
  return (
    <Modal
      opened={role !== null}
      onClose={onClose}
      title={role === 'new' ? 'Record a role held before' : 'Correct a role'}
      data-testid="role-record"
    >
      {role && <RoleForm {...rest} role={role === 'new' ? null : role} onClose={onClose} />}
    </Modal>
  );
}

type FormProps = Omit<Props, 'role'> & { role: RoleAssignment | null };

const FIELDS = ['personId', 'role', 'subTeam', 'from', 'to', 'reason'];

function RoleForm({ incident, id, role: told, onClose }: FormProps) {
  const [personId, setPersonId] = useState<string | null>(told?.person.id ?? null);
  const [role, setRole] = useState<RoleName>(told?.role ?? 'RESPONDER');
  const [subTeam, setSubTeam] = useState(told?.subTeam ?? '');
  const [from, setFrom] = useState(toLocalInput(told?.from ?? incident.moments.declared));
  const [to, setTo] = useState(toLocalInput(told?.to));
  const [reason, setReason] = useState('');
  const save = useSaveRole(incident, id, told);
  const { keyFor } = useIdempotencyKey();
  const problem = save.error ? asProblem(save.error) : null;
  const begin = fromLocalInput(from);
  const hasSubTeam = role !== 'COMMANDER' && role !== 'DEPUTY';
  const ready = personId && begin && reason.trim() && (role !== 'SUB_TEAM_LEAD' || subTeam.trim());
  const submit = () => {
    if (!ready || save.isPending) return;
    const input = {
      personId,
      role,
      subTeam: hasSubTeam ? (orUndefined(subTeam) ?? null) : null,
      // What was not touched is sent as it was: the field shows minutes, the record may hold seconds.
      from: told && from === toLocalInput(told.from) ? told.from : begin,
      to: told && to === toLocalInput(told.to) ? (told.to ?? null) : (fromLocalInput(to) ?? null),
      reason: reason.trim(),
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
        <PersonPicker
          data-autofocus={told ? undefined : true}
          label="Person"
          required
          value={personId}
          onChange={setPersonId}
          seed={told ? [told.person] : []}
          error={problem?.field('personId')}
        />
        <Select
          label="Role"
          data={optionsOf(ROLE)}
          value={role}
          onChange={value => value && setRole(value as RoleName)}
          allowDeselect={false}
          disabled={!!told?.handoff}
          description={told?.handoff ? 'Command was handed over, so it stays command' : undefined}
          error={problem?.field('role')}
        />
        {hasSubTeam && (
          <TextInput
            label="Sub-team"
            required={role === 'SUB_TEAM_LEAD'}
            placeholder="Database"
            maxLength={60}
            value={subTeam}
            onChange={event => setSubTeam(event.currentTarget.value)}
            error={problem?.field('subTeam')}
          />
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput
            type="datetime-local"
            data-autofocus={told ? true : undefined}
            label="From"
            required
            value={from}
            onChange={event => setFrom(event.currentTarget.value)}
            error={problem?.field('from')}
          />
          <TextInput
            type="datetime-local"
            label="To"
            description="Empty while they hold it"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={to}
            onChange={event => setTo(event.currentTarget.value)}
            error={problem?.field('to')}
          />
        </SimpleGrid>
        <TextInput
          label={told ? 'Why this is better' : 'How this is known'}
          description={told ? 'The earlier values are kept' : undefined}
          required
          maxLength={2000}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          error={problem?.field('reason')}
        />
        {problem?.status === 412 ? (
          <StaleNotice what="role" />
        ) : (
          <ProblemAlert error={save.error} shownFields={FIELDS} />
        )}
        {told && <RoleHistory id={id} assignment={told.id} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" disabled={!ready} loading={save.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

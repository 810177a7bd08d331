import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import type { Incident, RoleName } from '../../api/types';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { optionsOf, ROLE } from '../../components/labels';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useAssignRole } from './responseApi';

interface Props {
  incident: Incident;
  id: string;
  role: RoleName;
  onDone: () => void;
}

/** Gives a person a role, perhaps in a sub-team. */
export function AssignRoleForm({ incident, id, role: initial, onDone }: Props) {
  const [personId, setPersonId] = useState<string | null>(null);
  const [role, setRole] = useState<RoleName>(initial);
  const [subTeam, setSubTeam] = useState('');
  const assign = useAssignRole(incident, id);
  const hasSubTeam = role !== 'COMMANDER' && role !== 'DEPUTY';
  const ready = personId && (role !== 'SUB_TEAM_LEAD' || subTeam.trim());
  const submit = () =>
    ready &&
    assign.mutate(
      { personId, role, subTeam: hasSubTeam ? orUndefined(subTeam) : undefined },
      { onSuccess: onDone },
    );
  // Command is passed on as one fact, never given to a second person.
  const roles = optionsOf(ROLE).filter(option => !incident.commander || option.value !== 'COMMANDER');
  const problem = assign.error ? asProblem(assign.error) : null;
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <PersonPicker
        data-autofocus
        label="Person"
        required
        value={personId}
        onChange={setPersonId}
        error={problem?.field('personId')}
      />
      <Select
        label="Role"
        data={roles}
        value={role}
        onChange={value => value && setRole(value as RoleName)}
        allowDeselect={false}
      />
      {hasSubTeam && (
        <TextInput
          label="Sub-team"
          description={
            role === 'SUB_TEAM_LEAD'
              ? 'The team that this person leads'
              : 'Whose leader this person answers to'
          }
          required={role === 'SUB_TEAM_LEAD'}
          placeholder="Database"
          maxLength={60}
          value={subTeam}
          onChange={event => setSubTeam(event.currentTarget.value)}
          error={problem?.field('subTeam')}
        />
      )}
      <ProblemAlert error={assign.error} shownFields={['personId', 'subTeam']} />
      <Group justify="flex-end">
        <Button onClick={submit} disabled={!ready} loading={assign.isPending} data-testid="role-submit">
          Assign
        </Button>
      </Group>
    </Stack>
  );
}

import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMay, useMe } from '../../api/session';
import type { Incident, RoleName } from '../../api/types';
import { onCtrlEnter, orUndefined } from '../../components/forms';
import { optionsOf, ROLE } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { PersonPicker } from '../../components/PersonPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useAssignRole, useHandOff, useReleaseRole, useRoles } from './api';

type Dialog = { kind: 'assign'; role: RoleName } | { kind: 'handoff' } | null;

/** Who has command, who else has a role, and passing command on. */
export function PeoplePanel({ incident, id }: { incident: Incident; id: string }) {
  const me = useMe();
  const mayWork = useMay('workIncidents');
  const roles = useRoles(id);
  const assign = useAssignRole(incident, id);
  const release = useReleaseRole(incident, id);
  const [dialog, setDialog] = useState<Dialog>(null);
  const others = (roles.data ?? []).filter(item => !item.to && item.role !== 'COMMANDER');
  const command = (roles.data ?? []).find(item => !item.to && item.role === 'COMMANDER');

  return (
    <Panel
      title="People"
      testId="people"
      action={
        mayWork && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setDialog({ kind: 'assign', role: 'RESPONDER' })}
          >
            Add a role
          </Button>
        )
      }
    >
      <Group justify="space-between" align="flex-start">
        <div>
          <Text size="xs" c="dimmed">
            Commander
          </Text>
          <Text fw={600} data-testid="commander">
            {incident.commander?.name ?? 'Nobody yet'}
          </Text>
          {command && (
            <Text size="xs" c="dimmed">
              <RelativeTime at={command.from} prefix="since " />
            </Text>
          )}
        </div>
        {mayWork &&
          (incident.commander ? (
            <Button
              size="xs"
              variant="default"
              onClick={() => setDialog({ kind: 'handoff' })}
              data-testid="hand-off"
            >
              Hand off
            </Button>
          ) : (
            <Group gap={6}>
              <Button
                size="xs"
                loading={assign.isPending}
                onClick={() => assign.mutate({ personId: me.id, role: 'COMMANDER' })}
                data-testid="take-command"
              >
                Take command
              </Button>
              <Button
                size="xs"
                variant="default"
                onClick={() => setDialog({ kind: 'assign', role: 'COMMANDER' })}
                data-testid="assign-commander"
              >
                Assign
              </Button>
            </Group>
          ))}
      </Group>
      {command?.handoff?.summary && (
        <Text size="sm" c="dimmed" mt="xs" style={{ whiteSpace: 'pre-wrap' }}>
          Handed over{command.handoff.fromPerson ? ` by ${command.handoff.fromPerson.name}` : ''}: “
          {command.handoff.summary}”
        </Text>
      )}
      {!dialog && <ProblemAlert error={assign.error ?? release.error} />}
      {others.length > 0 && (
        <Stack gap={6} mt="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {others.map(item => (
            <Group key={item.id} component="li" justify="space-between" gap="xs" wrap="nowrap">
              <Text size="sm">
                {item.person.name}{' '}
                <Text span c="dimmed">
                  · {ROLE[item.role] ?? item.role}
                </Text>
              </Text>
              {mayWork && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  aria-label={`Release ${item.person.name} from ${ROLE[item.role] ?? item.role}`}
                  onClick={() => release.mutate(item.id)}
                >
                  Release
                </Button>
              )}
            </Group>
          ))}
        </Stack>
      )}
      <Modal
        opened={dialog !== null}
        onClose={() => setDialog(null)}
        title={dialog?.kind === 'handoff' ? 'Hand off command' : 'Give a role'}
        data-testid="role-dialog"
      >
        {dialog?.kind === 'handoff' && (
          <HandOffForm incident={incident} id={id} onDone={() => setDialog(null)} />
        )}
        {dialog?.kind === 'assign' && (
          <AssignForm incident={incident} id={id} role={dialog.role} onDone={() => setDialog(null)} />
        )}
      </Modal>
    </Panel>
  );
}

interface FormProps {
  incident: Incident;
  id: string;
  onDone: () => void;
}

function AssignForm({ incident, id, role: initial, onDone }: FormProps & { role: RoleName }) {
  const [personId, setPersonId] = useState<string | null>(null);
  const [role, setRole] = useState<RoleName>(initial);
  const assign = useAssignRole(incident, id);
  const submit = () => personId && assign.mutate({ personId, role }, { onSuccess: onDone });
  // Command is passed on as one fact, never given to a second person.
  const roles = optionsOf(ROLE).filter(option => !incident.commander || option.value !== 'COMMANDER');
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <PersonPicker
        data-autofocus
        label="Person"
        required
        value={personId}
        onChange={setPersonId}
        error={assign.error ? asProblem(assign.error).field('personId') : undefined}
      />
      <Select
        label="Role"
        data={roles}
        value={role}
        onChange={value => value && setRole(value as RoleName)}
        allowDeselect={false}
      />
      <ProblemAlert error={assign.error} shownFields={['personId']} />
      <Group justify="flex-end">
        <Button onClick={submit} disabled={!personId} loading={assign.isPending} data-testid="role-submit">
          Assign
        </Button>
      </Group>
    </Stack>
  );
}

function HandOffForm({ incident, id, onDone }: FormProps) {
  const [toPersonId, setToPersonId] = useState<string | null>(null);
  const [summary, setSummary] = useState('');
  const handOff = useHandOff(incident, id);
  const submit = () =>
    toPersonId && handOff.mutate({ toPersonId, summary: orUndefined(summary) }, { onSuccess: onDone });
  return (
    <Stack gap="sm" onKeyDown={onCtrlEnter(submit)}>
      <Text size="sm" c="dimmed">
        Command passes in one moment: nobody is without a commander, and nobody has two.
      </Text>
      <PersonPicker
        data-autofocus
        label="To"
        required
        value={toPersonId}
        onChange={setToPersonId}
        error={handOff.error ? asProblem(handOff.error).field('toPersonId') : undefined}
      />
      <Textarea
        label="What the next commander needs to know"
        placeholder="Current state, what is being tried, what to watch"
        autosize
        minRows={3}
        value={summary}
        onChange={event => setSummary(event.currentTarget.value)}
        error={handOff.error ? asProblem(handOff.error).field('summary') : undefined}
      />
      <ProblemAlert error={handOff.error} shownFields={['toPersonId', 'summary']} />
      <Group justify="flex-end">
        <Button
          onClick={submit}
          disabled={!toPersonId}
          loading={handOff.isPending}
          data-testid="handoff-submit"
        >
          Hand off
        </Button>
      </Group>
    </Stack>
  );
}

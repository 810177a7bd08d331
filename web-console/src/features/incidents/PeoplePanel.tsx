import { Badge, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay, useMe } from '../../api/session';
import type { Incident, IncidentPeople, RoleAssignment, RoleName } from '../../api/types';
import { COMMANDER_ASSIGNMENT } from '../../components/labels';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { duration } from '../../components/time';
import { useIncidentSettings } from '../settings/api';
import { AssignRoleForm } from './AssignRoleForm';
import { CommandTimes } from './CommandTimes';
import { HandOffForm } from './HandOffForm';
import { PastRoles } from './PastRoles';
import { PendingOffer } from './PendingOffer';
import { RoleRecordDialog } from './RoleRecordDialog';
import { useAssignRole, useIncidentPeople, useReleaseRole, useRoles } from './responseApi';
import { RolesList } from './RolesList';

type Dialog = { kind: 'assign'; role: RoleName } | { kind: 'handoff' } | null;

/** Who has command and for how long, who else has a role, and passing command on. */
export function PeoplePanel({ incident, id }: { incident: Incident; id: string }) {
  const mayWork = useMay('workIncidents');
  const roles = useRoles(id);
  const people = useIncidentPeople(id);
  const assign = useAssignRole(incident, id);
  const release = useReleaseRole(incident, id);
  const [dialog, setDialog] = useState<Dialog>(null);
  const [record, setRecord] = useState<RoleAssignment | 'new' | null>(null);
  const correct = (assignmentId: string) =>
    setRecord((roles.data ?? []).find(item => item.id === assignmentId) ?? null);
  const command = (roles.data ?? []).find(item => !item.to && item.role === 'COMMANDER');
  const inCommand = people.data?.command.find(item => item.assignmentId === command?.id);

  return (
    <Panel
      title="People"
      testId="people"
      pending={people.isPending}
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
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <Text size="xs" c="dimmed">
            Commander
          </Text>
          <Text fw={600} data-testid="commander">
            {incident.commander?.name ?? 'Nobody yet'}
          </Text>
          {command && (
            <InCommand since={command.from} seconds={inCommand?.seconds} advice={people.data?.handOff} />
          )}
        </div>
        {mayWork &&
          (incident.commander ? (
            <Button
              size="xs"
              variant={people.data && people.data.handOff !== 'NONE' ? 'filled' : 'default'}
              onClick={() => setDialog({ kind: 'handoff' })}
              data-testid="hand-off"
            >
              Hand off
            </Button>
          ) : (
            <TakeCommand
              pending={assign.isPending}
              onTake={personId => assign.mutate({ personId, role: 'COMMANDER' })}
              onAssign={() => setDialog({ kind: 'assign', role: 'COMMANDER' })}
            />
          ))}
      </Group>
      {!incident.commander && <AssignmentHint />}
      {people.data?.offer && <PendingOffer incident={incident} id={id} offer={people.data.offer} />}
      {command?.handoff?.summary && (
        <Text size="sm" c="dimmed" mt="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          Handed over{command.handoff.fromPerson ? ` by ${command.handoff.fromPerson.name}` : ''}: “
          {command.handoff.summary}”
        </Text>
      )}
      {!dialog && <ProblemAlert error={assign.error ?? release.error ?? people.error} />}
      <RolesList roles={roles.data ?? []} onRelease={mayWork ? id => release.mutate(id) : undefined} />
      {people.data && <Signals people={people.data} />}
      {people.data && <CommandTimes people={people.data} onCorrect={mayWork ? correct : undefined} />}
      <PastRoles roles={roles.data ?? []} onCorrect={mayWork ? setRecord : undefined} />
      {mayWork && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          mt="xs"
          onClick={() => setRecord('new')}
          data-testid="record-role"
        >
          Record a role held before
        </Button>
      )}
      <RoleRecordDialog incident={incident} id={id} role={record} onClose={() => setRecord(null)} />
      <Modal
        opened={dialog !== null}
        onClose={() => setDialog(null)}
        title={dialog?.kind === 'handoff' ? 'Hand off command' : 'Give a role'}
        data-testid="role-dialog"
      >
        {dialog?.kind === 'handoff' && (
          <HandOffForm
            incident={incident}
            id={id}
            deputy={people.data?.deputy ?? null}
            offerPending={!!people.data?.offer}
            onDone={() => setDialog(null)}
          />
        )}
        {dialog?.kind === 'assign' && (
          <AssignRoleForm incident={incident} id={id} role={dialog.role} onDone={() => setDialog(null)} />
        )}
      </Modal>
    </Panel>
  );
}

interface InCommandProps {
  since: string;
  seconds?: number;
  advice?: IncidentPeople['handOff'];
}

/** How long, without the time in which it was thought to be over, and whether it is time to let somebody fresh take over. */
function InCommand({ since, seconds, advice }: InCommandProps) {
  return (
    <Group gap={6}>
      <Text size="xs" c="dimmed">
        {seconds !== undefined && advice && advice !== 'NONE' ? (
          `in command for ${duration(seconds * 1000)}`
        ) : (
          <RelativeTime at={since} prefix="since " />
        )}
      </Text>
      {advice === 'SUGGESTED' && (
        <Badge size="sm" variant="light" color="yellow" tt="none">
          Plan a hand-off
        </Badge>
      )}
      {advice === 'DUE' && (
        <Badge size="sm" variant="light" color="red" tt="none">
          Hand off now
        </Badge>
      )}
    </Group>
  );
}

interface TakeProps {
  pending: boolean;
  onTake: (personId: string) => void;
  onAssign: () => void;
}

function TakeCommand({ pending, onTake, onAssign }: TakeProps) {
  const me = useMe();
  return (
    <Group gap={6} wrap="nowrap">
      <Button size="xs" loading={pending} onClick={() => onTake(me.id)} data-testid="take-command">
        Take command
      </Button>
      <Button size="xs" variant="default" onClick={onAssign} data-testid="assign-commander">
        Assign
      </Button>
    </Group>
  );
}

function AssignmentHint() {
  const settings = useIncidentSettings();
  if (!settings.data) return null;
  return (
    <Text size="xs" c="dimmed" mt={4}>
      {COMMANDER_ASSIGNMENT[settings.data.commanderAssignment].hint}
    </Text>
  );
}

/** What the system shows of itself: too many people for one leader, teams that pass the incident on. */
function Signals({ people }: { people: IncidentPeople }) {
  const crowded = people.span.subTeams.filter(team => team.exceeded);
  if (!people.span.exceeded && crowded.length === 0 && people.ownershipBounces === 0) return null;
  return (
    <Stack gap={4} mt="sm" data-testid="people-signals">
      {people.span.exceeded && (
        <Text size="sm">
          {people.span.directReports} people answer to the commander; {people.span.limit} are enough for one
          leader.
        </Text>
      )}
      {crowded.map(team => (
        <Text key={team.name} size="sm">
          {team.name} has {team.members} members; {people.span.limit} are enough for one leader.
        </Text>
      ))}
      {people.ownershipBounces > 0 && (
        <Text size="sm" data-testid="ownership-bounces">
          Went from team to team {people.ownershipBounces === 1 ? 'once' : `${people.ownershipBounces} times`}
          : {people.ownership.map(change => change.toTeam ?? 'no team').join(' → ')}
        </Text>
      )}
    </Stack>
  );
}

import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { Incident, Visibility } from '../../api/types';
import { onCtrlEnter } from '../../components/forms';
import { VISIBILITY } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StaleNotice } from '../../components/StaleNotice';
import { ACCESS_FIELDS, AccessFields, type Named } from './AccessFields';
import { usePatchIncident } from './api';

interface Props {
  incident: Incident;
  id: string;
  opened: boolean;
  onClose: () => void;
}

/** Restricts an incident, opens it, and names who can see it. */
export function AccessDialog({ opened, onClose, ...rest }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Who can see ${rest.incident.key}`}
      size="lg"
      data-testid="access-dialog"
    >
      <AccessForm {...rest} onClose={onClose} />
    </Modal>
  );
}

const namedOn = ({ access }: Incident): Named => ({
  people: access.people.map(person => person.id),
  teams: access.teams,
});

/** Only what was touched, as a merge patch. */
function changeOf(base: Incident, visibility: Visibility, named: Named): Record<string, unknown> {
  const before = namedOn(base);
  const access: Partial<Named> = {};
  if (named.people.join() !== before.people.join()) access.people = named.people;
  if (named.teams.join() !== before.teams.join()) access.teams = named.teams;
  return {
    ...(visibility !== base.visibility && { visibility }),
    ...(Object.keys(access).length > 0 && { access }),
  };
}

function AccessForm({ incident, id, onClose }: Omit<Props, 'opened'>) {
  const [base] = useState(incident);
  const [visibility, setVisibility] = useState<Visibility>(base.visibility);
  const [named, setNamed] = useState(() => namedOn(base));
  const save = usePatchIncident(base, id);
  const problem = save.error ? asProblem(save.error) : null;
  const stale = problem?.status === 412;
  const turns = visibility !== base.visibility;
  const submit = () => {
    if (save.isPending) return;
    const change = changeOf(base, visibility, named);
    if (Object.keys(change).length === 0) return onClose();
    // Once told of somebody else's change, saving again means it: only the touched fields are sent.
    save.mutate({ change, version: stale ? incident.version : undefined }, { onSuccess: onClose });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };

  return (
    <form onSubmit={onSubmit} onKeyDown={onCtrlEnter(submit)} noValidate>
      <Stack gap="sm">
        <Radio.Group
          label="Who can see it"
          value={visibility}
          onChange={value => setVisibility(value as Visibility)}
          error={problem?.field('visibility')}
        >
          <Stack gap={6} mt={6}>
            <Radio value="ORGANISATION" label={VISIBILITY.ORGANISATION} />
            <Radio value="RESTRICTED" label={VISIBILITY.RESTRICTED} />
          </Stack>
        </Radio.Group>
        <AccessFields value={named} onChange={setNamed} problem={problem} seed={base.access.people} />
        <Text size="xs" c="dimmed">
          {visibility === 'RESTRICTED'
            ? 'Whoever declared it, sponsors it, has or had a role on it can see it as well.'
            : 'Names count from the moment it is restricted.'}
        </Text>
        {turns && <Turn to={visibility} />}
        {stale ? (
          <StaleNotice what="incident" />
        ) : (
          <ProblemAlert error={save.error} shownFields={['visibility', ...ACCESS_FIELDS]} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" loading={save.isPending} data-testid="access-save">
            {stale
              ? 'Save my changes all the same'
              : turns
                ? visibility === 'RESTRICTED'
                  ? 'Restrict it'
                  : 'Open it'
                : 'Save'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What the other visibility does, before it is chosen. */
function Turn({ to }: { to: Visibility }) {
  return to === 'RESTRICTED' ? (
    <Alert color="yellow" title="It disappears for everybody who is not named" data-testid="restricts">
      From lists, search and statistics too, and for administrators as well. You stay named on it. What was
      told or sent already stays told.
    </Alert>
  ) : (
    <Alert color="yellow" title="Everybody with a role can read it" data-testid="opens">
      With everything on it: its timeline, its people and what is written from now on.
    </Alert>
  );
}

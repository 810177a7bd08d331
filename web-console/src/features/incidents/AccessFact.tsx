import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Incident } from '../../api/types';
import { EditIcon } from '../../components/icons';
import { VISIBILITY } from '../../components/labels';
import { AccessDialog } from './AccessDialog';

interface Props {
  incident: Incident;
  id: string;
  mayEdit: boolean;
}

/** Who can see an incident, and who is named on it. */
export function AccessFact({ incident, id, mayEdit }: Props) {
  const [editing, edit] = useDisclosure(false);
  const { people, teams } = incident.access;
  const named = [...people.map(person => person.name), ...teams.map(team => `team ${team}`)].join(', ');
  return (
    <div data-testid="access">
      <Group gap={4} wrap="nowrap" align="flex-start">
        <span>{VISIBILITY[incident.visibility]}</span>
        {mayEdit && (
          <Tooltip label="Change who can see it">
            <ActionIcon
              variant="subtle"
              color="gray"
              size="xs"
              mt={3}
              aria-label="Change who can see it"
              onClick={edit.open}
            >
              <EditIcon size={13} />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      {(named || incident.visibility === 'RESTRICTED') && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {named ? `Named: ${named}` : 'Nobody is named'}
        </Text>
      )}
      <AccessDialog incident={incident} id={id} opened={editing} onClose={edit.close} />
    </div>
  );
}

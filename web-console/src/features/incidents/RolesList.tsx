import { Button, Group, Stack, Text } from '@mantine/core';
import type { RoleAssignment } from '../../api/types';
import { ROLE } from '../../components/labels';

interface Props {
  roles: RoleAssignment[];
  onRelease?: (assignmentId: string) => void;
}

/** Who holds which role now, beside command; sub-teams stand together, their leader first. */
export function RolesList({ roles, onRelease }: Props) {
  const held = roles.filter(item => !item.to && item.role !== 'COMMANDER');
  if (held.length === 0) return null;
  return (
    <Stack gap={10} mt="sm">
      {groupsOf(held).map(([name, items]) => (
        <div key={name}>
          {name && (
            <Text size="xs" fw={600} c="dimmed">
              {name}
            </Text>
          )}
          <Stack gap={6} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map(item => (
              <Group key={item.id} component="li" justify="space-between" gap="xs" wrap="nowrap">
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {item.person.name}{' '}
                  <Text span c="dimmed">
                    · {ROLE[item.role] ?? item.role}
                  </Text>
                </Text>
                {onRelease && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    color="gray"
                    style={{ flex: 'none' }}
                    aria-label={`Release ${item.person.name} from ${ROLE[item.role] ?? item.role}`}
                    onClick={() => onRelease(item.id)}
                  >
                    Release
                  </Button>
                )}
              </Group>
            ))}
          </Stack>
        </div>
      ))}
    </Stack>
  );
}

/** The names of sub-teams differ by more than their case; those without a sub-team come first. */
function groupsOf(held: RoleAssignment[]): [string, RoleAssignment[]][] {
  const groups = new Map<string, [string, RoleAssignment[]]>([['', ['', []]]]);
  for (const item of held) {
    const name = item.subTeam ?? '';
    const key = name.toLowerCase();
    if (!groups.has(key)) groups.set(key, [name, []]);
    const members = groups.get(key)![1];
    if (item.role === 'SUB_TEAM_LEAD') members.unshift(item);
    else members.push(item);
  }
  return [...groups.values()].filter(([, items]) => items.length > 0);
}

import { Button, Group, Stack, Text } from '@mantine/core';
import type { RoleAssignment } from '../../api/types';
import { ROLE } from '../../components/labels';
import { clockTime, dayName, durationBetween } from '../../components/time';

interface Props {
  roles: RoleAssignment[];
  onCorrect?: (role: RoleAssignment) => void;
}

/** Who held which role before, and when; times of command are told apart. */
export function PastRoles({ roles, onCorrect }: Props) {
  const past = roles.filter(isPast).sort((a, b) => b.to.localeCompare(a.to));
  if (past.length === 0) return null;
  return (
    <details style={{ marginTop: 12 }} data-testid="past-roles">
      <summary>
        <Text span size="sm">
          Held a role before ({past.length})
        </Text>
      </summary>
      <Stack gap={6} mt={6}>
        {past.map(item => (
          <Group key={item.id} justify="space-between" wrap="nowrap" gap="xs" align="baseline">
            <div style={{ minWidth: 0 }}>
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {item.person.name}{' '}
                <Text span c="dimmed">
                  · {ROLE[item.role] ?? item.role}
                  {item.subTeam && `, ${item.subTeam}`}
                </Text>
              </Text>
              <Text size="xs" c="dimmed">
                {periodOf(item.from, item.to)}
              </Text>
            </div>
            <Group gap="xs" wrap="nowrap">
              <Text size="sm" className="aw-numeric" style={{ whiteSpace: 'nowrap' }}>
                {durationBetween(item.from, item.to)?.text}
              </Text>
              {onCorrect && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  aria-label={`Correct ${item.person.name} as ${ROLE[item.role] ?? item.role}`}
                  onClick={() => onCorrect(item)}
                >
                  Correct
                </Button>
              )}
            </Group>
          </Group>
        ))}
      </Stack>
    </details>
  );
}

function isPast(item: RoleAssignment): item is RoleAssignment & { to: string } {
  return !!item.to && item.role !== 'COMMANDER';
}

/** "Sun, 1 Mar 2026, 10:00 → 11:20"; the day is said again where it is another one. */
function periodOf(from: string, to: string): string {
  const [began, ended] = [dayName(from), dayName(to)];
  return `${began}, ${clockTime(from)} → ${began === ended ? '' : `${ended}, `}${clockTime(to)}`;
}

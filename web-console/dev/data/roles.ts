import type { RoleAssignment } from '../../src/api/types/index.ts';
import { MINUTE, ago, nextId } from './clock.ts';
import { incidents } from './incidents.ts';
import { ref } from './people.ts';

/** Who does what on the made-up incidents. */

export const roles = new Map<string, RoleAssignment[]>();
for (const item of incidents) {
  roles.set(
    item.id,
    item.commander
      ? [
          {
            id: nextId(),
            person: item.commander,
            role: 'COMMANDER',
            subTeam: null,
            from: item.createdAt,
            to: null,
            handoff: null,
            version: 0,
          },
        ]
      : [],
  );
}
// Command was given back when it seemed to be over, and taken again some minutes after it was not.
roles.get(incidents[0]!.id)![0]!.from = ago(25 * MINUTE);
for (const [n, role, from, to] of [
  [3, 'COMMANDER', 35, 30],
  [5, 'SCRIBE', 34, 12],
] as const) {
  roles.get(incidents[0]!.id)!.push({
    id: nextId(),
    person: ref(n),
    role,
    subTeam: null,
    from: ago(from * MINUTE),
    to: ago(to * MINUTE),
    handoff: null,
    version: 0,
  });
}
roles.get(incidents[0]!.id)!.push({
  id: nextId(),
  person: ref(4),
  role: 'INTERNAL_LIAISON',
  subTeam: null,
  from: ago(20 * MINUTE),
  to: null,
  handoff: null,
  version: 0,
});

import { SimpleGrid, TagsInput } from '@mantine/core';
import type { Problem } from '../../api/problem';
import type { PersonRef } from '../../api/types';
import { PeoplePicker } from '../../components/PersonPicker';

/** Who is named on an incident, and so can see it while it is restricted. */
export interface Named {
  people: string[];
  teams: string[];
}

interface Props {
  value: Named;
  onChange: (named: Named) => void;
  problem: Problem | null;
  /** People that are named already, so that they are shown by name. */
  seed?: PersonRef[];
}

export const ACCESS_FIELDS = ['access.people', 'access.teams'];

export function AccessFields({ value, onChange, problem, seed }: Props) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <PeoplePicker
        label="People"
        value={value.people}
        seed={seed}
        onChange={people => onChange({ ...value, people })}
        error={problem?.field('access.people')}
      />
      <TagsInput
        label="Teams"
        placeholder={value.teams.length ? undefined : 'Type a team, then Enter'}
        maxTags={50}
        value={value.teams}
        onChange={teams => onChange({ ...value, teams })}
        error={problem?.field('access.teams')}
      />
    </SimpleGrid>
  );
}

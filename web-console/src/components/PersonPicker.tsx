import { MultiSelect, Select, type MultiSelectProps, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { usePeople } from '../api/people';
import { useMe } from '../api/session';
import type { PersonRef } from '../api/types';

type Known = Map<string, string>;

/** People found so far, so that a chosen person keeps a name when the search text changes. */
function useFoundPeople(seed: PersonRef[]) {
  const me = useMe();
  const [search, setSearch] = useState('');
  const [q] = useDebouncedValue(search, 150);
  const people = usePeople(q.replace(/ \(you\)$/, ''));
  const known = useRef<Known>(new Map());
  for (const person of [...seed, ...(people.data ?? [])]) known.current.set(person.id, person.name);
  const data = [...known.current].map(([value, name]) => ({
    value,
    label: value === me.id ? `${name} (you)` : name,
  }));
  return { data, search, setSearch, loading: people.isPending };
}

interface OneProps extends Omit<SelectProps, 'data' | 'onChange' | 'value'> {
  value: string | null;
  onChange: (id: string | null) => void;
  seed?: PersonRef[];
}

/** Chooses one person by name. */
export function PersonPicker({ value, onChange, seed = [], ...rest }: OneProps) {
  const found = useFoundPeople(seed);
  return (
    <Select
      searchable
      clearable
      allowDeselect={false}
      placeholder="Type a name"
      nothingFoundMessage={found.loading ? 'Searching…' : 'Nobody of that name has signed in yet'}
      {...rest}
      data={found.data}
      value={value}
      onChange={onChange}
      onSearchChange={found.setSearch}
    />
  );
}

interface ManyProps extends Omit<MultiSelectProps, 'data' | 'onChange' | 'value'> {
  value: string[];
  onChange: (ids: string[]) => void;
  seed?: PersonRef[];
}

/** Chooses several people by name. */
export function PeoplePicker({ value, onChange, seed = [], ...rest }: ManyProps) {
  const found = useFoundPeople(seed);
  return (
    <MultiSelect
      searchable
      clearable
      placeholder={value.length ? undefined : 'Type a name'}
      nothingFoundMessage={found.loading ? 'Searching…' : 'Nobody of that name has signed in yet'}
      {...rest}
      data={found.data}
      value={value}
      onChange={onChange}
      onSearchChange={found.setSearch}
    />
  );
}

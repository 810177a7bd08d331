import { Button, Group, MultiSelect, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { SearchIcon } from '../../components/icons';
import { optionsOf } from '../../components/labels';
import { KIND } from '../incidents/timelineKinds';
import { isFiltered, NO_FILTERS, type TimelineFilters } from './api';
import { CAUSALITY, PHASE, SYMPTOM_OR_CAUSE, TAG } from './labels';

interface Props {
  filters: TimelineFilters;
  onChange: (filters: TimelineFilters) => void;
}

/** Narrows the timeline; every filter is the API's own. */
export function TimelineFilterBar({ filters, onChange }: Props) {
  const [text, setText] = useState(filters.q);
  const search = useDebouncedCallback((q: string) => onChange({ ...filters, q }), 250);
  const many = <Name extends 'kind' | 'phase' | 'causality' | 'symptomOrCause' | 'tag'>(
    name: Name,
    label: string,
    labels: Record<string, string>,
  ) => (
    <MultiSelect
      aria-label={label}
      placeholder={filters[name].length ? undefined : label}
      data={optionsOf(labels)}
      value={filters[name]}
      onChange={value => onChange({ ...filters, [name]: value })}
      clearable
      searchable
      hidePickedOptions
      w={{ base: '100%', xs: 190 }}
    />
  );
  return (
    <Group
      gap="xs"
      align="center"
      role="search"
      aria-label="Filter the timeline"
      data-testid="timeline-filters"
    >
      <TextInput
        aria-label="Words in the text"
        placeholder="Words in the text"
        leftSection={<SearchIcon size={15} />}
        value={text}
        onChange={event => {
          setText(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
        w={{ base: '100%', xs: 190 }}
      />
      {many('kind', 'Any kind', KIND)}
      {many('phase', 'Any phase', PHASE)}
      {many('causality', 'Any causality', CAUSALITY)}
      {many('symptomOrCause', 'Symptom or cause', SYMPTOM_OR_CAUSE)}
      {many('tag', 'Any tag', TAG)}
      <Switch
        label="Starred"
        checked={filters.starred}
        onChange={event => onChange({ ...filters, starred: event.currentTarget.checked })}
      />
      <Switch
        label="As people outside read it"
        checked={filters.external}
        onChange={event => onChange({ ...filters, external: event.currentTarget.checked })}
      />
      {isFiltered(filters) && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            setText('');
            onChange(NO_FILTERS);
          }}
        >
          Show everything
        </Button>
      )}
    </Group>
  );
}

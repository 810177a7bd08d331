import { Button, Group, MultiSelect, Select, TagsInput, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useServices } from '../../api/people';
import type { IncidentSearch } from '../../app/router';
import { SearchIcon } from '../../components/icons';
import {
  INCIDENT_STATUS,
  INCIDENT_TYPE,
  optionsOf,
  RESPONSE_LEVEL,
  SEVERITIES,
} from '../../components/labels';
import { DayField } from './DayField';

/** Narrows the list, and the search while words are searched for. */
export function IncidentFilters({ filters }: { filters: IncidentSearch }) {
  const navigate = useNavigate({ from: '/incidents' });
  const change = (part: IncidentSearch) =>
    void navigate({ to: '/incidents', search: { ...filters, ...part }, replace: true });
  const [text, setText] = useState(filters.q ?? '');
  const search = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined }), 250);
  const known = useServices().data ?? [];
  // Also one that the catalogue does not hold any more: the list is narrowed to it.
  const services = [
    ...known.map(service => ({ value: service.key, label: service.name || service.key })),
    ...(filters.service && !known.some(service => service.key === filters.service)
      ? [{ value: filters.service, label: filters.service }]
      : []),
  ];
  const any = Object.values(filters).some(value => value !== undefined);
  return (
    <Group gap="sm" align="flex-start" role="search">
      <TextInput
        aria-label="Search incidents"
        placeholder="Search titles, labels, summaries and timelines"
        data-search
        leftSection={<SearchIcon size={16} />}
        value={text}
        onChange={event => {
          setText(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
        style={{ flex: '2 1 220px' }}
      />
      <MultiSelect
        aria-label="Status"
        placeholder={filters.status ? undefined : 'Any status'}
        data={optionsOf(INCIDENT_STATUS)}
        value={filters.status ?? []}
        onChange={value => change({ status: value.length ? value : undefined })}
        clearable
        style={{ flex: '1 1 180px' }}
      />
      <MultiSelect
        aria-label="Severity"
        placeholder={filters.severity ? undefined : 'Any severity'}
        data={SEVERITIES.map(value => ({ value, label: value === 'UNKNOWN' ? 'Not known yet' : value }))}
        value={filters.severity ?? []}
        onChange={value => change({ severity: value.length ? value : undefined })}
        clearable
        style={{ flex: '1 1 160px' }}
      />
      <MultiSelect
        aria-label="Type"
        placeholder={filters.type ? undefined : 'Any type'}
        data={optionsOf(INCIDENT_TYPE)}
        value={filters.type ?? []}
        onChange={value => change({ type: value.length ? value : undefined })}
        clearable
        searchable
        style={{ flex: '1 1 160px' }}
      />
      <MultiSelect
        aria-label="Response"
        placeholder={filters.responseLevel ? undefined : 'Any response'}
        data={optionsOf(RESPONSE_LEVEL)}
        value={filters.responseLevel ?? []}
        onChange={value => change({ responseLevel: value.length ? value : undefined })}
        clearable
        style={{ flex: '1 1 160px' }}
      />
      <TagsInput
        aria-label="Labels"
        placeholder={filters.label ? undefined : 'Any label'}
        value={filters.label ?? []}
        onChange={value => change({ label: value.length ? value : undefined })}
        clearable
        style={{ flex: '1 1 160px' }}
      />
      <Select
        aria-label="Service"
        placeholder="Any service"
        data={services}
        value={filters.service ?? null}
        onChange={value => change({ service: value ?? undefined })}
        searchable
        clearable
        style={{ flex: '1 1 160px' }}
      />
      <DayField
        label="First day"
        title="Happened on this day or later"
        value={filters.from}
        max={filters.to}
        onChange={from => change({ from })}
      />
      <DayField
        label="Last day"
        title="Happened on this day or earlier"
        value={filters.to}
        min={filters.from}
        onChange={to => change({ to })}
      />
      {any && (
        <Button
          variant="subtle"
          onClick={() => {
            setText('');
            void navigate({ to: '/incidents', search: {}, replace: true });
          }}
        >
          Clear
        </Button>
      )}
    </Group>
  );
}

import { Button, Group, MultiSelect, Stack, TagsInput, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeclare } from '../../app/declare';
import type { IncidentSearch } from '../../app/router';
import { usePageTitle } from '../../app/usePageTitle';
import { EmptyState } from '../../components/EmptyState';
import { SearchIcon } from '../../components/icons';
import {
  INCIDENT_STATUS,
  INCIDENT_TYPE,
  optionsOf,
  RESPONSE_LEVEL,
  SEVERITIES,
} from '../../components/labels';
import { ListLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SearchResults } from '../search/SearchResults';
import { useIncidents } from './api';
import { IncidentRow } from './IncidentRow';

/** All incidents this person may see, newest first, filtered by what the address says; words make it a search. */
export function IncidentsPage() {
  usePageTitle('Incidents');
  const filters = useSearch({ from: '/incidents' });
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        Incidents
      </Title>
      <Filters filters={filters} />
      {filters.q ? (
        <SearchResults filters={{ ...filters, q: filters.q }} />
      ) : (
        <IncidentList filters={filters} />
      )}
    </Stack>
  );
}

function IncidentList({ filters }: { filters: IncidentSearch }) {
  const incidents = useIncidents(filters);
  const items = incidents.data?.pages.flatMap(page => page.items) ?? [];
  const filtered = Object.values(filters).some(value => value !== undefined);

  if (incidents.isPending) return <ListLoading />;
  if (incidents.isError && items.length === 0) {
    return <ProblemAlert error={incidents.error} onRetry={() => void incidents.refetch()} />;
  }
  if (items.length === 0)
    return <div className="aw-card">{filtered ? <NothingFound /> : <NothingYet />}</div>;
  return (
    <div style={{ opacity: incidents.isPlaceholderData ? 0.6 : 1 }}>
      <div className="aw-card" role="list" aria-label="Incidents" data-testid="incidents">
        {items.map(item => (
          <IncidentRow key={item.id} incident={item} />
        ))}
      </div>
      <LoadMore query={incidents} />
    </div>
  );
}

function Filters({ filters }: { filters: IncidentSearch }) {
  const navigate = useNavigate({ from: '/incidents' });
  const change = (part: IncidentSearch) =>
    void navigate({ to: '/incidents', search: { ...filters, ...part }, replace: true });
  const [text, setText] = useState(filters.q ?? '');
  const search = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined }), 250);
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

function NothingYet() {
  const declare = useDeclare();
  return (
    <EmptyState
      title="No incidents yet"
      action={declare ? <Button onClick={declare}>Declare the first one</Button> : undefined}
    >
      Every incident is worth recording, whatever its severity: a near miss teaches as much as an outage.
    </EmptyState>
  );
}

function NothingFound() {
  return (
    <EmptyState title="Nothing matches">
      No incident you can see fits these filters. <Text span>Try fewer of them.</Text>
    </EmptyState>
  );
}

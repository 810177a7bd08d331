import { Button, Stack, Text, Title } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useDeclare } from '../../app/declare';
import type { IncidentSearch } from '../../app/router';
import { usePageTitle } from '../../app/usePageTitle';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { ProblemAlert } from '../../components/ProblemAlert';
import { DueNotice } from '../checks/DueNotice';
import { SearchResults } from '../search/SearchResults';
import { useIncidents } from './api';
import { IncidentFilters } from './IncidentFilters';
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
      <DueNotice />
      <IncidentFilters filters={filters} />
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

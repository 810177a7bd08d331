import { Anchor, Group, Select, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { usePageTitle } from '../../app/usePageTitle';
import type { StatisticsSearch } from '../../app/router';
import { useServices } from '../../api/people';
import { useMay } from '../../api/session';
import { EmptyState } from '../../components/EmptyState';
import { optionsOf, SEVERITIES } from '../../components/labels';
import { PageLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useIncidentStatistics } from './api';
import { DeliveryPanel } from './DeliveryPanel';
import { QuartersPanel } from './QuartersPanel';
import { GroupPanel } from './GroupPanel';
import { HumanCostPanel } from './HumanCostPanel';
import { TagsPanel } from './TagsPanel';

const WEEKS = optionsOf({
  '4': 'Last 4 weeks',
  '13': 'Last 13 weeks',
  '26': 'Last 26 weeks',
  '52': 'Last 52 weeks',
  '156': 'Last three years',
  '260': 'Last five years',
}).sort((a, b) => Number(a.value) - Number(b.value));
const GROUPS = optionsOf({
  NONE: 'Not parted',
  SERVICE: 'By service',
  TEAM: 'By team',
  SEVERITY: 'By severity',
  TYPE: 'By type',
});
const POPULATIONS = optionsOf({
  INCIDENTS: 'Incidents',
  NEAR_MISSES: 'Near misses',
  EXERCISES: 'Exercises',
  MAINTENANCE: 'Maintenance',
});

/** How often, how long, at what cost: with the test that says whether anything changed, and never of a person. */
export function StatisticsPage() {
  usePageTitle('Statistics');
  const search = useSearch({ from: '/statistics' });
  const statistics = useIncidentStatistics(search);
  const mayImport = useMay('importIncidents');
  const data = statistics.data;
  return (
    <Stack gap="md" data-testid="statistics-page">
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={1} size="h2">
            Statistics
          </Title>
          <Text size="sm" c="dimmed">
            Medians and intervals instead of means; a change is named only where a test found one.
          </Text>
        </div>
        {mayImport && (
          <Anchor component={Link} to="/imports" size="sm">
            Import the history of another system
          </Anchor>
        )}
      </Group>
      <Filters search={search} />
      {statistics.isPending ? (
        <PageLoading />
      ) : !data ? (
        <ProblemAlert error={statistics.error} onRetry={() => void statistics.refetch()} />
      ) : (
        <>
          <Text size="sm" data-testid="reference-class">
            Counted are {data.referenceClass}, {data.period.from.slice(0, 10)} to{' '}
            {data.period.to.slice(0, 10)}, compared with the period before of the same length.
            {data.comparisons > 1 &&
              ` ${data.comparisons} comparisons were made: of twenty without a change, about one shows one by chance.`}
          </Text>
          {data.groups.map(group => (
            <GroupPanel key={group.key} group={group} />
          ))}
          {data.groups.length === 0 && (
            <div className="aw-card">
              <EmptyState title="Nothing to count">No record of this kind lies in the period.</EmptyState>
            </div>
          )}
        </>
      )}
      <TagsPanel search={search} />
      <DeliveryPanel search={search} />
      <QuartersPanel search={search} />
      <HumanCostPanel search={search} />
    </Stack>
  );
}

function Filters({ search }: { search: StatisticsSearch }) {
  const navigate = useNavigate({ from: '/statistics' });
  const services = useServices();
  const change = (part: StatisticsSearch) =>
    void navigate({ to: '/statistics', search: { ...search, ...part }, replace: true });
  return (
    <Group gap="sm" role="search" aria-label="What is counted">
      <Select
        aria-label="Period"
        data={WEEKS}
        value={String(search.weeks ?? 13)}
        onChange={value => change({ weeks: Number(value ?? 13) })}
        allowDeselect={false}
        w={170}
      />
      <Select
        aria-label="Kind of record"
        data={POPULATIONS}
        value={search.population ?? 'INCIDENTS'}
        onChange={value => change({ population: value ?? undefined })}
        allowDeselect={false}
        w={150}
      />
      <Select
        aria-label="Parted by"
        data={GROUPS}
        value={search.groupBy ?? 'NONE'}
        onChange={value => change({ groupBy: value ?? undefined })}
        allowDeselect={false}
        w={150}
      />
      <Select
        aria-label="Severity"
        placeholder="Any severity"
        data={SEVERITIES.map(value => ({ value, label: value === 'UNKNOWN' ? 'Not known yet' : value }))}
        value={search.severity ?? null}
        onChange={value => change({ severity: value ?? undefined })}
        clearable
        w={150}
      />
      <Select
        aria-label="Service"
        placeholder="Any service"
        data={(services.data ?? []).map(service => ({ value: service.key, label: service.name }))}
        value={search.service ?? null}
        onChange={value => change({ service: value ?? undefined })}
        searchable
        clearable
        w={190}
      />
    </Group>
  );
}

import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { usePageTitle } from '../../app/usePageTitle';
import { useMay } from '../../api/session';
import { EmptyState } from '../../components/EmptyState';
import { PageLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useIncidentStatistics } from './api';
import { DeliveryPanel } from './DeliveryPanel';
import { QuartersPanel } from './QuartersPanel';
import { GroupPanel } from './GroupPanel';
import { HumanCostPanel } from './HumanCostPanel';
import { StatisticsFilters } from './StatisticsFilters';
import { TagsPanel } from './TagsPanel';

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
      <StatisticsFilters search={search} />
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
            <GroupPanel key={group.key} group={group} grayWeight={data.grayWeight} />
          ))}
          {data.groupsLeftOut > 0 && (
            <Text size="sm" c="dimmed" data-testid="groups-left-out">
              {data.groupsLeftOut} more with fewer incidents are not shown: choose a team or a service.
            </Text>
          )}
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

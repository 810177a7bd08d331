import { Stack, Tabs, Text, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import type { AlertView } from '../../app/router';
import { usePageTitle } from '../../app/usePageTitle';
import { EmptyState } from '../../components/EmptyState';
import { ListLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { ProblemAlert } from '../../components/ProblemAlert';
import { AlertLine } from './AlertLine';
import { useAlerts } from './api';
import { RulesPanel } from './RulesPanel';
import { SourcesPanel } from './SourcesPanel';
import { SuggestionsPanel } from './SuggestionsPanel';

/** Alerts of other systems: what waits for a person, what came, what decides, and where it comes from. */
export function AlertsPage() {
  usePageTitle('Alerts');
  const { view = 'suggestions' } = useSearch({ from: '/alerts' });
  const navigate = useNavigate({ from: '/alerts' });
  const admin = useMay('administer');
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        Alerts
      </Title>
      <Tabs
        value={view}
        onChange={value =>
          void navigate({ to: '/alerts', search: { view: value as AlertView }, replace: true })
        }
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="suggestions">Suggestions</Tabs.Tab>
          <Tabs.Tab value="all">All alerts</Tabs.Tab>
          <Tabs.Tab value="rules">Rules</Tabs.Tab>
          {admin && <Tabs.Tab value="sources">Sources</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="suggestions">
          <SuggestionsPanel />
        </Tabs.Panel>
        <Tabs.Panel value="all">
          <AllAlerts />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <RulesPanel mayEdit={admin} />
        </Tabs.Panel>
        {admin && (
          <Tabs.Panel value="sources">
            <SourcesPanel />
          </Tabs.Panel>
        )}
      </Tabs>
    </Stack>
  );
}

function AllAlerts() {
  const alerts = useAlerts({});
  const items = alerts.data?.pages.flatMap(page => page.items) ?? [];
  if (alerts.isPending) return <ListLoading />;
  if (alerts.isError && items.length === 0) {
    return <ProblemAlert error={alerts.error} onRetry={() => void alerts.refetch()} />;
  }
  if (items.length === 0) {
    return (
      <div className="aw-card">
        <EmptyState title="No alerts yet">
          Once a source is connected, everything it says is kept here, with what became of it and why.
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <div className="aw-card" style={{ padding: '4px 16px' }} data-testid="alerts">
        {items.map(alert => (
          <AlertLine key={alert.id} alert={alert} withIncident />
        ))}
      </div>
      <LoadMore query={alerts} />
      <Text size="xs" c="dimmed" mt="sm">
        Alerts of incidents that you may not see are not listed.
      </Text>
    </>
  );
}

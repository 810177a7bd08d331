import { Text } from '@mantine/core';
import { LoadMore } from '../../components/LoadMore';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { AlertLine } from './AlertLine';
import { useIncidentAlerts } from './api';

/** The alerts that belong to an incident; absent where there are none, which is most often so. */
export function IncidentAlertsPanel({ id }: { id: string }) {
  const alerts = useIncidentAlerts(id);
  const items = alerts.data?.pages.flatMap(page => page.items) ?? [];
  if (items.length === 0 && !alerts.error) return null;
  const firing = items.filter(alert => alert.state !== 'RESOLVED').length;
  return (
    <Panel
      title="Alerts"
      testId="incident-alerts"
      action={
        items.length > 0 && (
          <Text size="sm" c="dimmed">
            {firing === 0 ? 'all recovered' : `${firing} of ${items.length} shown still fire`}
          </Text>
        )
      }
    >
      <ProblemAlert error={alerts.error} onRetry={() => void alerts.refetch()} />
      {items.map(alert => (
        <AlertLine key={alert.id} alert={alert} />
      ))}
      <LoadMore query={alerts} />
    </Panel>
  );
}

import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useParams } from '@tanstack/react-router';
import { NotFoundPage } from '../../app/NotFoundPage';
import { usePageTitle } from '../../app/usePageTitle';
import { Problem } from '../../api/problem';
import { useMay } from '../../api/session';
import { PageLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useReliability, useSystem } from './api';
import { BudgetsPanel } from './BudgetsPanel';
import { FollowUpCountPanel, PeriodsPanel, RecentPanel, SharedPanel } from './ReliabilityPanels';
import { ServiceRow } from './ServicesPage';
import { SystemDialog } from './SystemDialog';

/** One system: its services, their budgets together, and with whom it shares its incidents. */
export function SystemPage() {
  const { key } = useParams({ from: '/systems/$key' });
  const system = useSystem(key);
  const view = useReliability('system', key);
  const mayWork = useMay('workIncidents');
  const [editing, edit] = useDisclosure(false);
  usePageTitle(system.data?.name);

  if (system.isPending) return <PageLoading />;
  if (!system.data) {
    if (system.error instanceof Problem && system.error.status === 404) return <NotFoundPage what="system" />;
    return <ProblemAlert error={system.error} onRetry={() => void system.refetch()} />;
  }
  const { name, team, contact, domain, description } = system.data;
  return (
    <Stack gap="lg" data-testid="system-page">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text size="sm" c="dimmed">
            <span className="aw-key">{key}</span>
            {domain && <> in {domain}</>}
          </Text>
          <Title order={1} size="h2">
            {name}
          </Title>
          <Text size="sm" c="dimmed">
            {team ? `Owned by ${team}` : 'No owner yet'}
            {contact && ` · ${contact}`}
          </Text>
        </div>
        {mayWork && (
          <Button variant="default" onClick={edit.open}>
            Edit
          </Button>
        )}
      </Group>
      {description && <Text>{description}</Text>}
      <ProblemAlert error={view.error} onRetry={() => void view.refetch()} />
      {view.data && (
        <div className="aw-columns">
          <Stack gap="lg">
            <div
              className="aw-card"
              aria-label={view.data.services.length > 0 ? 'Services of the system' : undefined}
              role={view.data.services.length > 0 ? 'list' : undefined}
            >
              {view.data.services.length === 0 && (
                <Text size="sm" c="dimmed" p={16}>
                  No services yet.
                </Text>
              )}
              {view.data.services.map(service => (
                <ServiceRow key={service.key} service={service} />
              ))}
            </div>
            <BudgetsPanel slos={view.data.slos} subject={{ system: key }} />
            <RecentPanel recent={view.data.recent} />
          </Stack>
          <Stack gap="lg">
            <PeriodsPanel view={view.data} />
            <FollowUpCountPanel view={view.data} />
            <SharedPanel shared={view.data.shared} />
          </Stack>
        </div>
      )}
      <SystemDialog system={system.data} opened={editing} onClose={edit.close} />
    </Stack>
  );
}

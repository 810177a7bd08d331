import { Alert, Anchor, Badge, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useParams } from '@tanstack/react-router';
import { NotFoundPage } from '../../app/NotFoundPage';
import { usePageTitle } from '../../app/usePageTitle';
import { Problem } from '../../api/problem';
import { useMay } from '../../api/session';
import { Fact } from '../../components/Fact';
import { PageLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RelativeTime } from '../../components/RelativeTime';
import { useMoveService, useReliability, useService } from './api';
import { BudgetsPanel } from './BudgetsPanel';
import { FollowUpCountPanel, PeriodsPanel, RecentPanel, SharedPanel } from './ReliabilityPanels';
import { ServiceDialog } from './ServiceDialog';
import type { Service } from './types';
import { LIFECYCLE } from './words';

/** One service: who owns it, how reliable it is, what came of its incidents. */
export function ServicePage() {
  const { key } = useParams({ from: '/services/$key' });
  const service = useService(key);
  const view = useReliability('service', key);
  usePageTitle(service.data?.name);

  if (service.isPending) return <PageLoading />;
  if (!service.data) {
    if (service.error instanceof Problem && service.error.status === 404)
      return <NotFoundPage what="service" />;
    return <ProblemAlert error={service.error} onRetry={() => void service.refetch()} />;
  }
  return (
    <Stack gap="lg" data-testid="service-page">
      <Header service={service.data} />
      <div className="aw-columns">
        <Stack gap="lg">
          <ProblemAlert error={view.error} onRetry={() => void view.refetch()} />
          {view.data && (
            <>
              <BudgetsPanel slos={view.data.slos} subject={{ service: key }} />
              <RecentPanel recent={view.data.recent} />
            </>
          )}
        </Stack>
        <Stack gap="lg">
          <AboutPanel service={service.data} />
          {view.data && (
            <>
              <PeriodsPanel view={view.data} />
              <FollowUpCountPanel view={view.data} />
              <SharedPanel shared={view.data.shared} />
            </>
          )}
        </Stack>
      </div>
    </Stack>
  );
}

function Header({ service }: { service: Service }) {
  const mayWork = useMay('workIncidents');
  const mayRetire = useMay('importCatalogue');
  const [editing, edit] = useDisclosure(false);
  const [retiring, retire] = useDisclosure(false);
  const move = useMoveService(service);
  const retired = service.status === 'RETIRED';
  return (
    <>
      <Group justify="space-between" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Text size="sm" c="dimmed">
            <span className="aw-key">{service.key}</span>
            {service.system && (
              <>
                {' '}
                in{' '}
                <Anchor component={Link} to={`/systems/${service.system}`} size="sm">
                  {service.system}
                </Anchor>
              </>
            )}
          </Text>
          <Title order={1} size="h2">
            {service.name}
          </Title>
          <Group gap={8} mt={6}>
            {service.tier !== null && (
              <Badge variant="light" color="gray" tt="none">
                Tier {service.tier}
              </Badge>
            )}
            <Badge variant="light" color={service.lifecycle === 'PRODUCTION' ? 'teal' : 'yellow'} tt="none">
              {LIFECYCLE[service.lifecycle]}
            </Badge>
            {service.tags.map(tag => (
              <Badge key={tag} variant="outline" color="gray" tt="none" fw={500}>
                {tag}
              </Badge>
            ))}
          </Group>
        </div>
        <Group gap="xs">
          {mayWork && (
            <Button variant="default" onClick={edit.open}>
              Edit
            </Button>
          )}
          {mayRetire &&
            (retired ? (
              <Button
                variant="default"
                loading={move.isPending}
                onClick={() => move.mutate({ to: 'ACTIVE' })}
              >
                Bring back
              </Button>
            ) : (
              <Button variant="default" onClick={retire.open}>
                Retire
              </Button>
            ))}
        </Group>
      </Group>
      {retired && (
        <Alert color="gray" title="Retired">
          {service.retiredReason} (<RelativeTime at={service.retiredAt} />)
        </Alert>
      )}
      {!retiring && <ProblemAlert error={move.error} />}
      {service.description && <Text>{service.description}</Text>}
      <ServiceDialog service={service} opened={editing} onClose={edit.close} />
      <ReasonDialog
        opened={retiring}
        title={`Retire ${service.name}`}
        explanation="It stays in the catalogue, because incidents of the past name it, and is no longer offered for new ones."
        confirm="Retire"
        pending={move.isPending}
        error={move.error}
        onConfirm={reason => move.mutate({ to: 'RETIRED', reason }, { onSuccess: retire.close })}
        onClose={retire.close}
      />
    </>
  );
}

function AboutPanel({ service }: { service: Service }) {
  return (
    <Panel title="About" testId="about">
      <dl className="aw-facts">
        <Fact name="Owner">{service.team ?? 'nobody yet'}</Fact>
        <Fact name="Contact">{service.contact ?? 'not known'}</Fact>
        {service.dependsOn.length > 0 && (
          <Fact name="Needs">
            {service.dependsOn.map((key, index) => (
              <span key={key}>
                {index > 0 && ', '}
                <Anchor component={Link} to={`/services/${key}`} size="sm">
                  {key}
                </Anchor>
              </span>
            ))}
          </Fact>
        )}
        {Object.entries(service.annotations).map(([name, value]) => (
          <Fact key={name} name={name}>
            {String(value)}
          </Fact>
        ))}
      </dl>
      {service.links.length > 0 && (
        <List size="sm" mt="xs">
          {service.links.map(link => (
            <List.Item key={link.url + link.title}>
              <Anchor href={link.url} target="_blank" rel="noreferrer noopener" size="sm">
                {link.title}
              </Anchor>
            </List.Item>
          ))}
        </List>
      )}
    </Panel>
  );
}

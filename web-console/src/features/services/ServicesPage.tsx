import { Anchor, Badge, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePageTitle } from '../../app/usePageTitle';
import { useMay } from '../../api/session';
import { EmptyState } from '../../components/EmptyState';
import { PlusIcon, SearchIcon } from '../../components/icons';
import { ListLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useReliability } from './api';
import { BudgetBar } from './BudgetBar';
import { ImportDialog } from './ImportDialog';
import { ServiceDialog } from './ServiceDialog';
import { SystemDialog } from './SystemDialog';
import type { Reliability, ServiceReliability } from './types';
import classes from './services.module.css';

/** The catalogue, system by system: who owns what, how critical it is, what is left of its error budgets. */
export function ServicesPage() {
  usePageTitle('Services');
  const overview = useReliability('everything');
  const [text, setText] = useState('');
  const [adding, add] = useDisclosure(false);
  const [addingSystem, addSystem] = useDisclosure(false);
  const [importing, imports] = useDisclosure(false);
  const mayWork = useMay('workIncidents');
  const mayImport = useMay('importCatalogue');

  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={1} size="h2">
          Services
        </Title>
        <Group gap="xs">
          <Button component={Link} to="/changes" variant="subtle">
            Changes
          </Button>
          <Button component={Link} to="/reliability" variant="subtle">
            Reliability of everything
          </Button>
          {mayImport && (
            <Button variant="default" onClick={imports.open}>
              Import files
            </Button>
          )}
          {mayWork && (
            <>
              <Button variant="default" onClick={addSystem.open}>
                Add a system
              </Button>
              <Button leftSection={<PlusIcon size={16} />} onClick={add.open}>
                Add a service
              </Button>
            </>
          )}
        </Group>
      </Group>
      <TextInput
        aria-label="Search services"
        placeholder="Search names, teams and systems"
        data-search
        leftSection={<SearchIcon size={16} />}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        maw={420}
      />
      {overview.isPending ? (
        <ListLoading />
      ) : overview.isError ? (
        <ProblemAlert error={overview.error} onRetry={() => void overview.refetch()} />
      ) : (
        <Groups view={overview.data} text={text} />
      )}
      <ServiceDialog opened={adding} onClose={add.close} />
      <SystemDialog opened={addingSystem} onClose={addSystem.close} />
      <ImportDialog opened={importing} onClose={imports.close} />
    </Stack>
  );
}

function Groups({ view, text }: { view: Reliability; text: string }) {
  const found = view.services.filter(service => matches(service, text, systemName(view, service.system)));
  if (view.services.length === 0 && view.systems.length === 0) {
    return (
      <div className="aw-card">
        <EmptyState title="No services yet">
          Add the first one, or import the catalog files that your repositories have already.
        </EmptyState>
      </div>
    );
  }
  if (text.trim() && found.length === 0) {
    return (
      <div className="aw-card">
        <EmptyState title="Nothing matches">No service, team or system has these words.</EmptyState>
      </div>
    );
  }
  const groups = [...view.systems.map(system => system.key as string | null), null];
  return groups.map(key => {
    const services = found.filter(service => service.system === key);
    if (services.length === 0 && (key === null || text.trim())) return null;
    return <SystemGroup key={key ?? ''} view={view} systemKey={key} services={services} />;
  });
}

function SystemGroup(props: { view: Reliability; systemKey: string | null; services: ServiceReliability[] }) {
  const system = props.view.systems.find(candidate => candidate.key === props.systemKey);
  return (
    <section className="aw-card" aria-label={system?.name ?? 'Without a system'} data-testid="system">
      <div className={classes.head}>
        {system ? (
          <Anchor component={Link} to={`/systems/${system.key}`} fw={650} c="inherit">
            {system.name}
          </Anchor>
        ) : (
          <Text fw={650}>Without a system</Text>
        )}
        <Text size="xs" c="dimmed">
          {[system?.domain, system?.team].filter(Boolean).join(' · ')}
        </Text>
      </div>
      {props.services.length === 0 && (
        <Text size="sm" c="dimmed" px={16} pb={12}>
          No services yet.
        </Text>
      )}
      <div role="list">
        {props.services.map(service => (
          <ServiceRow key={service.key} service={service} />
        ))}
      </div>
    </section>
  );
}

/** One service in a line. */
export function ServiceRow({ service }: { service: ServiceReliability }) {
  return (
    <div role="listitem" className={classes.item}>
      <Link
        to="/services/$key"
        params={{ key: service.key }}
        className={`aw-row ${classes.row}`}
        data-testid="service"
        data-key={service.key}
      >
        <div>
          <div className="aw-row-title">{service.name}</div>
          <span className="aw-key">{service.key}</span>
        </div>
        <Text size="sm" c={service.team ? undefined : 'dimmed'}>
          {service.team ?? 'no owner yet'}
        </Text>
        <div>
          {service.tier === null ? (
            <Text size="xs" c="dimmed">
              no tier
            </Text>
          ) : (
            <Badge variant="light" color="gray" tt="none">
              Tier {service.tier}
            </Badge>
          )}
        </div>
        <Text size="xs" c="dimmed">
          {service.incidents === 0 ? 'quiet' : `${service.incidents} in 28 days`}
          {service.overdueFollowUps > 0 && (
            <Text span size="xs" c="red" display="block">
              {service.overdueFollowUps} overdue
            </Text>
          )}
        </Text>
        <BudgetBar remaining={service.leastRemaining} label={service.name} />
      </Link>
    </div>
  );
}

function systemName(view: Reliability, key: string | null): string {
  return view.systems.find(system => system.key === key)?.name ?? '';
}

function matches(service: ServiceReliability, text: string, system: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const said = [service.key, service.name, service.team, service.contact, system].join(' ').toLowerCase();
  return words.every(word => said.includes(word));
}

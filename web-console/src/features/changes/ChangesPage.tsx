import { Anchor, Badge, Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useServices } from '../../api/people';
import { useMay } from '../../api/session';
import type { Change, ChangeKind } from '../../api/types';
import { usePageTitle } from '../../app/usePageTitle';
import { ChangeStateBadge } from '../../components/ChangeStateBadge';
import { EmptyState } from '../../components/EmptyState';
import { CHANGE_KIND, optionsOf } from '../../components/labels';
import { ListLoading } from '../../components/Loading';
import { LoadMore } from '../../components/LoadMore';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useChanges } from './api';
import { RecordChangeDialog } from './RecordChangeDialog';

/** What was changed in production, the latest first; near the onset of an incident it is proposed there. */
export function ChangesPage() {
  usePageTitle('Changes');
  const mayRecord = useMay('workIncidents');
  const administers = useMay('administer');
  const services = useServices();
  const [kind, setKind] = useState<ChangeKind>();
  const [service, setService] = useState<string | null>(null);
  const [environment, setEnvironment] = useState('');
  const [where] = useDebouncedValue(environment.trim(), 250);
  const [recording, record] = useDisclosure(false);
  const changes = useChanges({ kind, service: service ?? undefined, environment: where || undefined });
  const items = changes.data?.pages.flatMap(page => page.items) ?? [];
  const narrowed = Boolean(kind ?? service ?? where);
  return (
    <Stack gap="md" data-testid="changes-page">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1} size="h2">
            Changes
          </Title>
          <Text size="sm" c="dimmed">
            Deploys, canary stages, flags, configuration and rollbacks. Those shortly before the onset of an
            incident are proposed on its page.
          </Text>
        </div>
        {mayRecord && <Button onClick={record.open}>Record a change</Button>}
      </Group>
      <Group gap="xs">
        <Select
          aria-label="Kind"
          placeholder="All kinds"
          clearable
          data={optionsOf(CHANGE_KIND)}
          value={kind ?? null}
          onChange={value => setKind((value ?? undefined) as ChangeKind | undefined)}
        />
        <Select
          aria-label="Service"
          placeholder="All services"
          clearable
          searchable
          data={(services.data ?? []).map(found => ({ value: found.key, label: found.name || found.key }))}
          value={service}
          onChange={setService}
        />
        <TextInput
          aria-label="Environment"
          placeholder="All environments"
          value={environment}
          onChange={event => setEnvironment(event.currentTarget.value)}
        />
      </Group>
      {changes.isPending ? (
        <ListLoading />
      ) : changes.isError ? (
        <ProblemAlert error={changes.error} onRetry={() => void changes.refetch()} />
      ) : items.length === 0 ? (
        <div className="aw-card">
          <EmptyState title={narrowed ? 'No such change is known' : 'No change is known'}>
            {administers ? (
              <>
                Connect GitHub, GitLab, Argo CD or anything that can send JSON in the{' '}
                <Anchor component={Link} to="/settings" inherit>
                  settings
                </Anchor>
                , or let a pipeline tell: POST /api/v1/changes, with a token of an integration.
              </>
            ) : (
              'Your pipeline tells of them: POST /api/v1/changes, with a token of an integration.'
            )}
          </EmptyState>
        </div>
      ) : (
        <>
          <div className="aw-card" style={{ padding: '4px 16px' }}>
            {items.map(change => (
              <ChangeLine key={change.id} change={change} />
            ))}
          </div>
          <LoadMore query={changes} />
        </>
      )}
      <RecordChangeDialog opened={recording} onClose={record.close} />
    </Stack>
  );
}

function ChangeLine({ change }: { change: Change }) {
  return (
    <article
      aria-label={change.summary}
      data-testid="change-line"
      style={{ borderTop: '1px solid var(--aw-rule)', padding: '10px 0' }}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Group gap={8}>
            <Badge
              variant="light"
              radius="sm"
              tt="none"
              color={change.kind === 'ROLLBACK' ? 'orange' : 'gray'}
            >
              {CHANGE_KIND[change.kind]}
            </Badge>
            <ChangeStateBadge state={change.state} />
            <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
              {change.url ? (
                <Anchor href={change.url} target="_blank" rel="noreferrer noopener" inherit>
                  {change.summary}
                </Anchor>
              ) : (
                change.summary
              )}
            </Text>
          </Group>
          <Text size="xs" c="dimmed" mt={2} style={{ overflowWrap: 'anywhere' }}>
            {[change.service, change.environment, change.version, change.actor].filter(Boolean).join(' · ')}
          </Text>
        </div>
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          <RelativeTime at={change.at} />
        </Text>
      </Group>
    </article>
  );
}

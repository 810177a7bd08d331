import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { NotFoundPage } from '../../app/NotFoundPage';
import { usePageTitle } from '../../app/usePageTitle';
import { Problem } from '../../api/problem';
import type { ChangeSource } from '../../api/types';
import { Fact } from '../../components/Fact';
import { PageLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { DeliveriesPanel } from '../webhooks/DeliveriesPanel';
import { HealthPanel } from '../webhooks/HealthPanel';
import { Copied } from '../webhooks/SecretOnce';
import { SecretsPanel } from '../webhooks/SecretsPanel';
import { BASE, useChangeSource, useDeleteSource, useEditSource } from './api';
import { AUTHENTICATION, HOW_TO, PROVIDER } from './labels';
import { MappingPanel } from './MappingPanel';
import { ScopePanel } from './ScopePanel';
import { TrialPanel } from './TrialPanel';

/** One source: its address, its secrets, what counts, how it does, and what came through it. */
export function ChangeSourcePage() {
  const { id } = useParams({ from: '/settings/change-sources/$id' });
  const query = useChangeSource(id);
  usePageTitle(query.data?.name);
  if (query.isPending) return <PageLoading />;
  if (!query.data) {
    if (query.error instanceof Problem && [400, 403, 404].includes(query.error.status)) {
      return <NotFoundPage what="change source" />;
    }
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  const source = query.data;
  return (
    <Stack gap="lg" data-testid="change-source-page">
      <SourceHeader source={source} />
      <div className="aw-columns">
        <Stack gap="lg">
          <DeliveriesPanel base={BASE} id={source.id} />
          <TrialPanel id={source.id} />
        </Stack>
        <Stack gap="lg">
          <Panel title="At the sender">
            <Stack gap="sm">
              <Copied label="Address" value={source.address} />
              <dl className="aw-facts">
                <Fact name="Proven by">{AUTHENTICATION[source.authentication]}</Fact>
                {source.header && <Fact name="Header">{source.header}</Fact>}
              </dl>
              <Text size="sm" c="dimmed">
                {HOW_TO[source.provider]}
              </Text>
            </Stack>
          </Panel>
          <ScopePanel key={source.id} source={source} />
          {source.provider === 'JSON' && <MappingPanel key={`mapping-${source.id}`} source={source} />}
          <HealthPanel base={BASE} id={source.id} />
          <SecretsPanel base={BASE} source={source} />
        </Stack>
      </div>
    </Stack>
  );
}

function SourceHeader({ source }: { source: ChangeSource }) {
  const navigate = useNavigate();
  const edit = useEditSource(source);
  const remove = useDeleteSource(source);
  const [removing, dialog] = useDisclosure(false);
  const paused = source.state === 'PAUSED';
  return (
    <div>
      <Anchor component={Link} to="/settings" size="sm">
        Settings
      </Anchor>
      <Group justify="space-between" mt={4}>
        <Group gap="sm">
          <Title order={1} size="h2">
            {source.name}
          </Title>
          <Badge variant="light" radius="sm" tt="none">
            {PROVIDER[source.provider]}
          </Badge>
          {paused && (
            <Badge variant="light" color="yellow" radius="sm" tt="none">
              Paused
            </Badge>
          )}
        </Group>
        <Group gap="xs">
          <Button
            variant="default"
            loading={edit.isPending}
            onClick={() => edit.mutate({ state: paused ? 'ACTIVE' : 'PAUSED' })}
            data-testid="pause"
          >
            {paused ? 'Go on' : 'Pause'}
          </Button>
          <Button variant="default" color="red" onClick={dialog.open}>
            Disconnect
          </Button>
        </Group>
      </Group>
      <ProblemAlert error={edit.error} />
      <ReasonDialog
        opened={removing}
        title={`Disconnect ${source.name}?`}
        explanation="Its deliveries are refused from now on. The changes that came through it stay."
        label="Why? Only you see it"
        required={false}
        confirm="Disconnect"
        danger
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(undefined, { onSuccess: () => void navigate({ to: '/settings' }) })}
        onClose={dialog.close}
      />
    </div>
  );
}

import { Anchor, Badge, Button, Group, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { NotFoundPage } from '../../app/NotFoundPage';
import { usePageTitle } from '../../app/usePageTitle';
import { Problem } from '../../api/problem';
import type { AlertSource } from '../../api/types';
import { Fact } from '../../components/Fact';
import { PageLoading } from '../../components/Loading';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { DeliveriesPanel } from '../webhooks/DeliveriesPanel';
import { HealthPanel } from '../webhooks/HealthPanel';
import { Copied } from '../webhooks/SecretOnce';
import { SecretsPanel } from '../webhooks/SecretsPanel';
import { useDeleteSource, useEditSource, useSource } from './api';
import { AUTHENTICATION, HOW_TO, MAPPED, PROVIDER } from './labels';
import { MappingPanel } from './MappingPanel';
import { WAYS } from './proof';
import { ProofDialog } from './ProofDialog';
import { TrialPanel } from './TrialPanel';

/** One source: its address, its secrets, how it does, and what came through it. */
export function SourcePage() {
  const { id } = useParams({ from: '/alerts/sources/$id' });
  const query = useSource(id);
  usePageTitle(query.data?.name);
  if (query.isPending) return <PageLoading />;
  if (!query.data) {
    if (query.error instanceof Problem && [400, 403, 404].includes(query.error.status)) {
      return <NotFoundPage what="alert source" />;
    }
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  const source = query.data;
  return (
    <Stack gap="lg" data-testid="source-page">
      <SourceHeader source={source} />
      <div className="aw-columns">
        <Stack gap="lg">
          <DeliveriesPanel base="/alert-sources" id={source.id} />
          <TrialPanel source={source} />
        </Stack>
        <Stack gap="lg">
          <SenderPanel source={source} />
          {MAPPED.includes(source.provider) && <MappingPanel key={source.id} source={source} />}
          <HealthPanel base="/alert-sources" id={source.id} />
          <SecretsPanel base="/alert-sources" source={source} />
        </Stack>
      </div>
    </Stack>
  );
}

function SenderPanel({ source }: { source: AlertSource }) {
  const [editing, edit] = useDisclosure(false);
  return (
    <Panel
      title="At the sender"
      action={
        WAYS[source.provider].length > 1 && (
          <Button variant="subtle" size="compact-sm" onClick={edit.open} data-testid="edit-proof">
            Change
          </Button>
        )
      }
    >
      <Stack gap="sm">
        <Copied label="Address" value={source.address} />
        {source.authentication === 'PATH' && (
          <small>At the sender it goes on with a slash and the secret.</small>
        )}
        <dl className="aw-facts">
          <Fact name="Proven by">{AUTHENTICATION[source.authentication]}</Fact>
          {source.header && <Fact name="Header">{source.header}</Fact>}
          {source.timestampHeader && <Fact name="Header of the time">{source.timestampHeader}</Fact>}
          {source.username && <Fact name="User name">{source.username}</Fact>}
        </dl>
        <small>
          {HOW_TO[source.provider]}
          {source.authentication !== WAYS[source.provider][0] &&
            ' The way of proving above goes before what is said here of the secret.'}
        </small>
      </Stack>
      <ProofDialog source={source} opened={editing} onClose={edit.close} />
    </Panel>
  );
}

function SourceHeader({ source }: { source: AlertSource }) {
  const navigate = useNavigate();
  const edit = useEditSource(source);
  const remove = useDeleteSource(source);
  const [removing, dialog] = useDisclosure(false);
  const paused = source.state === 'PAUSED';
  return (
    <div>
      <Anchor component={Link} to="/alerts?view=sources" size="sm">
        Sources of alerts
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
        explanation="Its deliveries are refused from now on. The alerts that came through it stay."
        label="Why? Only you see it"
        required={false}
        confirm="Disconnect"
        danger
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() =>
          remove.mutate(undefined, {
            onSuccess: () => void navigate({ to: '/alerts', search: { view: 'sources' } }),
          })
        }
        onClose={dialog.close}
      />
    </div>
  );
}

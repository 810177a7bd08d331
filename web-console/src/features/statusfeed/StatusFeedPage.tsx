import { Alert, Anchor, Button, Checkbox, Code, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { usePageTitle } from '../../app/usePageTitle';
import { get, put } from '../../api/client';
import { asProblem } from '../../api/problem';
import { useMe } from '../../api/session';
import type { StatusFeedInput, StatusFeedSettings } from '../../api/types';
import { PageLoading } from '../../components/Loading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ServicePicker } from '../../components/ServicePicker';
import { exactTime } from '../../components/time';

const KEY = ['status-feed'];
const PATH = '/incident-settings/status-feed';

/** The public status feed: whether there is one, and of what. */
export function StatusFeedPage() {
  usePageTitle('Public status feed');
  const settings = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => get<StatusFeedSettings>(PATH, undefined, signal),
  });
  if (settings.isPending) return <PageLoading />;
  if (!settings.data) return <ProblemAlert error={settings.error} onRetry={() => void settings.refetch()} />;
  return (
    <Stack gap="md" maw={680}>
      <div>
        <Title order={1} size="h2">
          Public status feed
        </Title>
        <Text size="sm" c="dimmed">
          Anybody can read it without a login: what customers were told, and nothing else. Restricted
          incidents are never in it, and it names no person.
        </Text>
      </div>
      <Addresses settings={settings.data} />
      <SettingsForm key={settings.data.version} settings={settings.data} />
    </Stack>
  );
}

function Addresses({ settings }: { settings: StatusFeedSettings }) {
  if (!settings.enabled) {
    return (
      <Alert color="gray" title="It is off" data-testid="feed-off">
        Nothing is public. Sent messages to customers stay on their incidents.
      </Alert>
    );
  }
  return (
    <Alert color="teal" title="It is on" data-testid="feed-on">
      {['json', 'atom'].map(form => (
        <div key={form}>
          <Anchor href={`/public/v1/status.${form}`} target="_blank" size="sm">
            <Code>{`${window.location.origin}/public/v1/status.${form}`}</Code>
          </Anchor>
        </div>
      ))}
      <Text size="xs" c="dimmed" mt={6}>
        Caches may keep it for a minute. Add <Code>?service=key</Code> for one service.
      </Text>
    </Alert>
  );
}

function SettingsForm({ settings }: { settings: StatusFeedSettings }) {
  const me = useMe();
  const client = useQueryClient();
  const [input, setInput] = useState<StatusFeedInput>({
    enabled: settings.enabled,
    title: settings.title,
    pageUrl: settings.pageUrl,
    services: settings.services,
  });
  const save = useMutation({
    mutationFn: () => put<StatusFeedSettings>(PATH, input, settings.version),
    onSuccess: saved => {
      client.setQueryData(KEY, saved);
      notifications.show({ message: saved.enabled ? 'The feed is on' : 'The feed is off', color: 'teal' });
    },
  });
  const problem = save.error ? asProblem(save.error) : null;
  const mayChange = me.roles.includes('admin');
  return (
    <form
      className="aw-card"
      style={{ padding: 16 }}
      onSubmit={event => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <fieldset disabled={!mayChange} style={{ border: 0, margin: 0, padding: 0 }}>
        <Stack gap="sm">
          <Checkbox
            label="Anybody may read the feed"
            checked={input.enabled}
            onChange={event => setInput({ ...input, enabled: event.currentTarget.checked })}
            data-testid="feed-enabled"
          />
          <TextInput
            label="Title"
            required
            maxLength={200}
            value={input.title}
            onChange={event => setInput({ ...input, title: event.currentTarget.value })}
            error={problem?.field('title')}
          />
          <TextInput
            label="Address of the status page"
            placeholder="https://status.example.com"
            value={input.pageUrl ?? ''}
            onChange={event => setInput({ ...input, pageUrl: event.currentTarget.value || null })}
            error={problem?.field('pageUrl')}
          />
          <ServicePicker
            label="Services"
            placeholder="All of them"
            description="Incidents of others are left out. Without any, all services are shown."
            value={input.services}
            onChange={services => setInput({ ...input, services })}
            error={problem?.field('services')}
          />
          <ProblemAlert error={save.error} shownFields={['title', 'pageUrl', 'services']} />
          {settings.changedBy && settings.changedAt && (
            <Text size="xs" c="dimmed">
              Last changed by {settings.changedBy.name}, {exactTime(settings.changedAt)}
            </Text>
          )}
          {mayChange ? (
            <div>
              <Button type="submit" loading={save.isPending} data-testid="feed-save">
                Save
              </Button>
            </div>
          ) : (
            <Text size="sm" c="dimmed">
              An administrator can change this.
            </Text>
          )}
        </Stack>
      </fieldset>
    </form>
  );
}

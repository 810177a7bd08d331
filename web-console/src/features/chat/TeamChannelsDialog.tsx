import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem';
import type { ChatConnection, TeamChannel } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useFocusBack } from '../../components/focusBack';
import { useRemoveTeamChannel, useSetTeamChannel, useTeamChannels } from './botApi';

interface Props {
  connection: ChatConnection;
  tokenSet: boolean;
  onClose: () => void;
}

/** In which channel each team hears of checks that are overdue and of SLOs to be reviewed. */
export function TeamChannelsDialog({ connection, tokenSet, onClose }: Props) {
  useFocusBack();
  const channels = useTeamChannels(connection.id);
  return (
    <Modal opened onClose={onClose} title={`Reminders in ${connection.name}`}>
      <Stack gap="sm" data-testid="team-channels">
        <Text size="sm" c="dimmed">
          Correctness checks that are overdue and SLOs to be reviewed are told once, in the channel of the
          team that owns them. The bot has to be in it.
          {!tokenSet && ' Nothing is told before there is a bot token.'}
        </Text>
        <ProblemAlert error={channels.error} onRetry={() => void channels.refetch()} />
        {channels.data?.length === 0 && <Text size="sm">No team has a channel yet.</Text>}
        {channels.data?.map(channel => (
          <Line key={channel.team} channel={channel} connection={connection} />
        ))}
        <ChannelForm connection={connection} />
      </Stack>
    </Modal>
  );
}

function Line({ channel, connection }: { channel: TeamChannel; connection: ChatConnection }) {
  const remove = useRemoveTeamChannel(connection.id);
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          <b>{channel.team}</b> in {channel.channelName ? `#${channel.channelName}` : channel.channelId}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          color="red"
          style={{ flex: 'none' }}
          loading={remove.isPending}
          aria-label={`Remind ${channel.team} no more`}
          onClick={() => remove.mutate(channel.team)}
        >
          Take away
        </Button>
      </Group>
      <ProblemAlert error={remove.error} />
    </>
  );
}

function ChannelForm({ connection }: { connection: ChatConnection }) {
  const [team, setTeam] = useState('');
  const [channelId, setChannelId] = useState('');
  const [channelName, setChannelName] = useState('');
  const set = useSetTeamChannel(connection.id);
  const problem = set.error ? asProblem(set.error) : null;
  const ready = team.trim() && channelId.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || set.isPending) return;
    set.mutate(
      {
        team: team.trim(),
        channelId: channelId.trim(),
        channelName: channelName.trim().replace(/^#/, '') || null,
      },
      {
        onSuccess: () => {
          setTeam('');
          setChannelId('');
          setChannelName('');
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <TextInput
          data-autofocus
          label="Team"
          required
          maxLength={100}
          placeholder="payments"
          value={team}
          onChange={event => setTeam(event.currentTarget.value)}
          error={problem?.field('{team}')}
        />
        <Group grow align="flex-start">
          <TextInput
            label="Id of the channel"
            required
            maxLength={200}
            placeholder="C024BE91L"
            value={channelId}
            onChange={event => setChannelId(event.currentTarget.value)}
            error={problem?.field('channelId')}
          />
          <TextInput
            label="Its name"
            maxLength={200}
            placeholder="team-payments"
            value={channelName}
            onChange={event => setChannelName(event.currentTarget.value)}
            error={problem?.field('channelName')}
          />
        </Group>
        <ProblemAlert error={set.error} shownFields={['{team}', 'channelId', 'channelName']} />
        <Group justify="flex-end">
          <Button type="submit" disabled={!ready} loading={set.isPending}>
            Remind in this channel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

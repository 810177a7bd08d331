import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ChatBot, ChatBotSettings, ChatConnection } from '../../api/types';
import { CHANNEL_MAKING, RESPONSE_LEVEL } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RelativeTime } from '../../components/RelativeTime';
import { useBot, useTakeToken, useTeamChannels } from './botApi';
import { BotSettingsDialog } from './BotSettingsDialog';
import { FailedWishes } from './FailedWishes';
import { TeamChannelsDialog } from './TeamChannelsDialog';
import { TokenDialog } from './TokenDialog';

/** What Afterword does in Slack on its own: with which token, for which incidents, and what it could not. */
export function BotSection({ connection }: { connection: ChatConnection }) {
  const bot = useBot(connection.id);
  if (!bot.data) return <ProblemAlert error={bot.error} onRetry={() => void bot.refetch()} />;
  return (
    <div data-testid="chat-bot" data-token={bot.data.tokenSet}>
      <TokenLine connection={connection} bot={bot.data} />
      {bot.data.trouble && (
        <Alert color="red" variant="light" mt={6} p="xs" title="Nothing is done in Slack for now">
          {bot.data.trouble} What is wanted there waits for a better token.
        </Alert>
      )}
      {bot.data.pausedUntil && (
        <Text size="xs" c="dimmed" mt={4}>
          Slack asks for a pause, which ends <RelativeTime at={bot.data.pausedUntil} />.
        </Text>
      )}
      <SettingsLine connection={connection} bot={bot.data} />
      <RemindersLine connection={connection} bot={bot.data} />
      {bot.data.tokenSet && <FailedWishes connection={connection} />}
    </div>
  );
}

interface Props {
  connection: ChatConnection;
  bot: ChatBot;
}

function TokenLine({ connection, bot }: Props) {
  const take = useTakeToken(connection.id);
  const [giving, setGiving] = useState(false);
  const [sure, setSure] = useState(false);
  return (
    <>
      <Group justify="space-between" wrap="nowrap" mt={4} align="flex-start">
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          {bot.tokenSet ? (
            <>
              bot token of {bot.workspaceName ?? 'a workspace'}
              {bot.tokenSetAt && (
                <>
                  , given <RelativeTime at={bot.tokenSetAt} />
                </>
              )}
              {bot.tokenSetBy && ` by ${bot.tokenSetBy.name}`}
            </>
          ) : (
            'no bot token: Afterword answers in Slack and does nothing there on its own'
          )}
        </Text>
        <Group gap={4} wrap="nowrap" style={{ flex: 'none' }}>
          <Button size="compact-xs" variant="subtle" onClick={() => setGiving(true)}>
            {bot.tokenSet ? 'Replace token' : 'Give a token'}
          </Button>
          {bot.tokenSet && (
            <Button
              size="compact-xs"
              variant={sure ? 'filled' : 'subtle'}
              color="red"
              loading={take.isPending}
              onClick={() => (sure ? take.mutate(undefined) : setSure(true))}
              onBlur={() => setSure(false)}
            >
              {sure ? 'Take it away for good' : 'Take away'}
            </Button>
          )}
        </Group>
      </Group>
      <ProblemAlert error={take.error} />
      <TokenDialog connection={connection} opened={giving} onClose={() => setGiving(false)} />
    </>
  );
}

function SettingsLine({ connection, bot }: Props) {
  const [editing, setEditing] = useState(false);
  return (
    <Group justify="space-between" wrap="nowrap" mt={4} align="flex-start">
      <Text size="xs" c="dimmed" style={{ minWidth: 0 }}>
        {sentence(bot.settings)}
      </Text>
      <Button
        size="compact-xs"
        variant="subtle"
        style={{ flex: 'none' }}
        aria-label={`Channels of ${connection.name}`}
        onClick={() => setEditing(true)}
      >
        Channels
      </Button>
      {editing && <BotSettingsDialog connection={connection} bot={bot} onClose={() => setEditing(false)} />}
    </Group>
  );
}

function RemindersLine({ connection, bot }: Props) {
  const channels = useTeamChannels(connection.id);
  const [editing, setEditing] = useState(false);
  const teams = channels.data?.map(channel => channel.team) ?? [];
  return (
    <Group justify="space-between" wrap="nowrap" mt={4} align="flex-start">
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
        {teams.length === 0
          ? 'no team is reminded of checks and SLO reviews here'
          : `checks and SLO reviews that are due are told to ${teams.join(', ')}`}
      </Text>
      <Button
        size="compact-xs"
        variant="subtle"
        style={{ flex: 'none' }}
        aria-label={`Reminders in ${connection.name}`}
        onClick={() => setEditing(true)}
      >
        Reminders
      </Button>
      {editing && (
        <TeamChannelsDialog
          connection={connection}
          tokenSet={bot.tokenSet}
          onClose={() => setEditing(false)}
        />
      )}
    </Group>
  );
}

/** The settings in a sentence. */
function sentence({ channels, severityFloor, levelFloor, restrictedToo, topicKept }: ChatBotSettings) {
  if (channels === 'NEVER') return 'incidents get no channel of their own';
  const floors = [
    severityFloor && `${severityFloor} or worse`,
    levelFloor && `response level ${RESPONSE_LEVEL[levelFloor].toLowerCase()} or higher`,
  ].filter(Boolean);
  const which = floors.length ? `incidents with ${floors.join(', or ')}` : 'every declared incident';
  return [
    `${CHANNEL_MAKING[channels].toLowerCase()} for ${which}`,
    restrictedToo ? 'restricted ones in private' : 'none for restricted ones',
    topicKept ? 'topic kept up to date' : 'topic left alone',
  ].join('; ');
}

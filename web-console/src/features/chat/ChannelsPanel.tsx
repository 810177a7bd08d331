import { Anchor, Stack, Text } from '@mantine/core';
import { Panel } from '../../components/Panel';
import { useIncidentChannels } from './api';

/** The chat channels that are about an incident; nothing where none is. */
export function ChannelsPanel({ id }: { id: string }) {
  const channels = useIncidentChannels(id).data ?? [];
  if (channels.length === 0) return null;
  return (
    <Panel title="In the chat" testId="chat-channels">
      <Stack gap={4}>
        {channels.map(channel => {
          const name = channel.channelName ? `#${channel.channelName}` : channel.channelId;
          return (
            <Text key={channel.id} size="sm" style={{ overflowWrap: 'anywhere' }}>
              {channel.url ? (
                <Anchor href={channel.url} target="_blank" rel="noreferrer" size="sm">
                  {name}
                </Anchor>
              ) : (
                name
              )}{' '}
              <Text span size="sm" c="dimmed">
                {channel.connectionName}
              </Text>
            </Text>
          );
        })}
      </Stack>
    </Panel>
  );
}

import { Button, Checkbox, Group, Modal, Select, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { ChannelMaking, ChatBot, ChatConnection, ResponseLevel, Severity } from '../../api/types';
import { CHANNEL_MAKING, optionsOf, RESPONSE_LEVEL, SEVERITIES } from '../../components/labels';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useFocusBack } from '../../components/focusBack';
import { useEditBot } from './botApi';

interface Props {
  connection: ChatConnection;
  bot: ChatBot;
  onClose: () => void;
}

/** Which incidents get a channel of their own; for those that are declared from now on. */
export function BotSettingsDialog({ connection, bot, onClose }: Props) {
  useFocusBack();
  const [settings, setSettings] = useState(bot.settings);
  // The version that was read with these settings: a later one is somebody else's change.
  const [version] = useState(bot.version);
  const edit = useEditBot(connection.id, version);
  const making = settings.channels !== 'NEVER';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edit.mutate(settings, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={`Channels of ${connection.name}`}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Select
            data-autofocus
            label="When an incident is declared"
            description={bot.tokenSet ? undefined : 'Nothing happens before there is a bot token.'}
            data={optionsOf(CHANNEL_MAKING)}
            value={settings.channels}
            allowDeselect={false}
            onChange={value => value && setSettings({ ...settings, channels: value as ChannelMaking })}
          />
          <Select
            label="From this severity on"
            description="An unknown severity counts as SEV1."
            placeholder="Any severity"
            clearable
            disabled={!making}
            data={SEVERITIES.filter(severity => severity !== 'UNKNOWN')}
            value={settings.severityFloor}
            onChange={value => setSettings({ ...settings, severityFloor: value as Severity | null })}
          />
          <Select
            label="Or from this response level on"
            placeholder="Any level"
            clearable
            disabled={!making}
            data={optionsOf(RESPONSE_LEVEL)}
            value={settings.levelFloor}
            onChange={value => setSettings({ ...settings, levelFloor: value as ResponseLevel | null })}
          />
          <Checkbox
            label="Restricted incidents, too"
            description="In a private channel without a title; nobody is brought in who may not see the incident."
            disabled={!making}
            checked={settings.restrictedToo}
            onChange={event => setSettings({ ...settings, restrictedToo: event.currentTarget.checked })}
          />
          <Checkbox
            label="Keep the topic"
            description="It says severity, status and who is in command, as they are now."
            disabled={!making}
            checked={settings.topicKept}
            onChange={event => setSettings({ ...settings, topicKept: event.currentTarget.checked })}
          />
          <ProblemAlert error={edit.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={edit.isPending}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

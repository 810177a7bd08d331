import { Checkbox, MultiSelect, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { SlackChoice, SlackReport } from '../../api/types';
import { optionsOf, SLACK_APPS, SLACK_NAMING, SLACK_TAKING } from '../../components/labels';
import { fromLocalInput, toLocalInput } from '../../components/time';

interface Props {
  choice: SlackChoice;
  onChange: (choice: SlackChoice) => void;
  /** Known once the file has been read. */
  channels?: SlackReport['channels'];
}

/** Which messages are wanted, and how people are named in them. */
export function ChoiceFields({ choice, onChange, channels }: Props) {
  const set = (change: Partial<SlackChoice>) => onChange({ ...choice, ...change });
  const named = channels?.filter(channel => channel.id) ?? [];
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {named.length > 0 ? (
          <Select
            label="Channel"
            description="Those that the file holds"
            placeholder="Choose one"
            searchable
            data={named.map(channel => ({
              value: channel.id!,
              label: `#${channel.name ?? channel.id} · ${channel.days === 1 ? '1 day' : `${channel.days} days`}`,
            }))}
            value={named.find(channel => [channel.id, channel.name].includes(choice.channel))?.id ?? null}
            onChange={channel => set({ channel: channel ?? undefined })}
          />
        ) : (
          <TextInput
            label="Channel"
            description="Its name or id; empty is the linked one"
            value={choice.channel ?? ''}
            onChange={event => set({ channel: event.currentTarget.value || undefined })}
          />
        )}
        <Select
          label="People"
          description="How those who speak or are named are called"
          data={optionsOf(SLACK_NAMING)}
          value={choice.people ?? 'LINKED'}
          onChange={value => value && set({ people: value as SlackChoice['people'] })}
          allowDeselect={false}
        />
        <TextInput
          type="datetime-local"
          label="From"
          value={toLocalInput(choice.from)}
          onChange={event => set({ from: fromLocalInput(event.currentTarget.value) })}
        />
        <TextInput
          type="datetime-local"
          label="Before"
          value={toLocalInput(choice.to)}
          onChange={event => set({ to: fromLocalInput(event.currentTarget.value) })}
        />
        <Select
          label="Take"
          data={optionsOf(SLACK_TAKING)}
          value={choice.take ?? 'ALL'}
          onChange={value =>
            value &&
            set({
              take: value as SlackChoice['take'],
              reactions: value === 'REACTED' ? ['pushpin'] : undefined,
            })
          }
          allowDeselect={false}
        />
        {choice.take === 'REACTED' ? (
          <TextInput
            label="Reactions"
            description="Names, parted by commas"
            value={(choice.reactions ?? []).join(', ')}
            onChange={event =>
              set({ reactions: event.currentTarget.value.split(',').map(name => name.trimStart()) })
            }
          />
        ) : (
          <Select
            label="From apps"
            data={optionsOf(SLACK_APPS)}
            value={choice.apps ?? 'ALERTS'}
            onChange={value => value && set({ apps: value as SlackChoice['apps'] })}
            allowDeselect={false}
          />
        )}
      </SimpleGrid>
      <Checkbox
        label="Replies in threads"
        checked={choice.threads ?? true}
        onChange={event => set({ threads: event.currentTarget.checked })}
      />
      <MultiSelect
        label="Notices of Slack itself"
        placeholder={choice.notices?.length ? undefined : 'None'}
        data={[
          { value: 'JOINS', label: 'Who came and went' },
          { value: 'TOPICS', label: 'Topic and name of the channel' },
        ]}
        value={choice.notices ?? []}
        onChange={notices => set({ notices: notices as SlackChoice['notices'] })}
      />
      {(choice.people === 'PSEUDONYM' || choice.people === 'NONE') && (
        <Text size="xs" c="dimmed">
          Names that people wrote within their messages stay as they are.
        </Text>
      )}
    </Stack>
  );
}

/** As the API takes it: without names of reactions that are not written yet. */
export function tidied(choice: SlackChoice): SlackChoice {
  return {
    ...choice,
    channel: choice.channel?.trim() || undefined,
    reactions:
      choice.take === 'REACTED'
        ? choice.reactions?.map(name => name.trim()).filter(name => name !== '')
        : undefined,
  };
}

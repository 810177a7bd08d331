import type { ChannelMaking, ChatKind, IncidentField } from '../../api/types';

export const FIELD_TYPE: Record<IncidentField['type'], string> = {
  TEXT: 'Text',
  NUMBER: 'Number',
  BOOLEAN: 'Yes or no',
  DATE: 'Day',
  URL: 'Web address',
  CHOICE: 'One of several values',
};

export const CHAT_KIND: Record<ChatKind, string> = { SLACK: 'Slack', TEAMS: 'Teams' };

export const CHANNEL_MAKING: Record<ChannelMaking, string> = {
  NEVER: 'No channel',
  PUBLIC: 'A public channel',
  PRIVATE: 'A private channel',
};

/** What Afterword wants to do in a chat, by the kind of the wish. */
export const CHAT_WISH: Record<string, string> = {
  CHANNEL: 'Channel',
  OPENING: 'First message',
  TOPIC: 'Topic',
  MEMBER: 'Member',
  NUDGE: 'Reminder of a promised update',
  REMINDER: 'Reminder of a check or a review',
};

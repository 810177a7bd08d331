import type {
  ImportFormat,
  ImportRowOutcome,
  ImportState,
  QualityFlag,
  SlackChoice,
  SlackOutcome,
  SlackSkipReason,
} from '../../api/types';

export const IMPORT_STATE: Record<ImportState, string> = {
  UPLOADING: 'Waits for its file',
  QUEUED: 'Queued',
  RUNNING: 'Running',
  COMPLETED: 'Done',
  FAILED: 'Failed',
  CANCELED: 'Canceled',
};

export const SLACK_OUTCOME: Record<SlackOutcome, string> = {
  NEW: 'New',
  CORRECTED: 'Edited in Slack',
  UNCHANGED: 'Already there',
  KEPT: 'Corrected here, kept',
  UNREADABLE: 'Unreadable',
  REFUSED: 'Refused',
};

export const SLACK_SKIPPED: Record<SlackSkipReason, string> = {
  DELETED: 'deleted in Slack',
  NOTICE: 'notices of Slack itself',
  EMPTY: 'empty',
  OUT_OF_RANGE: 'outside the time asked for',
  APP: 'from apps',
  REPLY: 'replies in threads',
  NOT_CHOSEN: 'neither pinned nor marked as asked for',
  DUPLICATE: 'twice in the file',
};

export const SLACK_TAKING: Record<NonNullable<SlackChoice['take']>, string> = {
  ALL: 'All messages',
  PINNED: 'Only pinned ones',
  REACTED: 'Only those with a reaction',
};

export const SLACK_APPS: Record<NonNullable<SlackChoice['apps']>, string> = {
  ALERTS: 'Only alerts',
  ALL: 'All of them',
  NONE: 'None',
};

export const SLACK_NAMING: Record<NonNullable<SlackChoice['people']>, string> = {
  LINKED: 'As they are called here',
  NAME: 'As in Slack',
  PSEUDONYM: 'Person A, Person B …',
  NONE: 'Not at all',
};

export const IMPORT_OUTCOME: Record<ImportRowOutcome, string> = {
  PENDING: 'Not yet',
  CREATED: 'New',
  UPDATED: 'Updated',
  UNCHANGED: 'Unchanged',
  KEPT: 'Edited here, kept',
  REFUSED: 'Refused',
};

export const IMPORT_FORMAT: Record<ImportFormat, string> = {
  JSONL: 'JSON, one record a line',
  JSON: 'JSON, a list',
  CSV: 'Table (CSV)',
  STATUSPAGE_JSON: 'Statuspage, JSON',
  STATUSPAGE_ATOM: 'Statuspage, history feed',
};

export const QUALITY_FLAG: Record<QualityFlag['flag'], string> = {
  UNREADABLE: 'cannot be read as a time',
  OUT_OF_ORDER: 'cannot be in this order',
  IN_FUTURE: 'lies in the future',
  OUT_OF_RANGE: 'is no plausible year',
  AMBIGUOUS_LOCAL_TIME: 'is a local time that the clocks skipped or repeated',
};

import type { PersonRef } from './common';
import type { Incidents, View, With } from './schemas';

export type MessageAudience = Incidents['MessageAudience'];
export type MessageStatus = Incidents['MessageStatus'];
export type MessageConcern = View<Incidents['MessageConcern']>;
export type MessagePreview = View<Incidents['MessagePreview']>;

export type MessageRhythm = View<
  Incidents['MessageRhythm'],
  'lastSentAt' | 'dueAt' | 'everyMinutes' | 'nextUpdateAt'
>;

export type Message = With<
  View<
    Incidents['Message'],
    | 'affected'
    | 'impactSeconds'
    | 'capability'
    | 'dataLoss'
    | 'dataExposure'
    | 'unaffected'
    | 'nextUpdateAt'
    | 'body'
    | 'impactFrom'
    | 'impactTo'
    | 'publicState'
    | 'approvedAt'
    | 'sentAt'
    | 'withdrawnAt'
    | 'withdrawnReason'
  >,
  {
    otherConcerns: MessageConcern[];
    createdBy: PersonRef;
    editedBy: PersonRef;
    approvedBy: PersonRef | null;
    sentBy: PersonRef | null;
    withdrawnBy: PersonRef | null;
  }
>;

/** What a message says; null takes a member away. */
export type MessageContentInput = {
  [Name in keyof Incidents['MessageContent']]?: Incidents['MessageContent'][Name] | null;
};

export type NewMessage = MessageContentInput & { audience: MessageAudience };

export type MessageVersion = With<
  View<Incidents['MessageVersion'], 'reason'>,
  { by: PersonRef; content: Pick<Message, 'headline' | 'body'> }
>;

export type StatusFeedSettings = With<
  View<Incidents['StatusFeedSettings'], 'pageUrl' | 'changedAt'>,
  { changedBy: PersonRef | null }
>;

export type StatusFeedInput = Pick<StatusFeedSettings, 'enabled' | 'title' | 'pageUrl' | 'services'>;

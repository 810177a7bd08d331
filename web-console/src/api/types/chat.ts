import type { PersonRef } from './common';
import type { Incidents, View, With } from './schemas';

export type ChatKind = Incidents['ChatKind'];
export type ChatAccount = With<View<Incidents['ChatAccount'], 'userName'>, { person: PersonRef }>;
export type ChatChannel = View<Incidents['ChatChannel'], 'channelName' | 'url'>;
export type ChatCode = View<Incidents['ChatCode']>;

export type ChatConnection = With<
  View<Incidents['ChatConnection']>,
  { secrets: View<Incidents['ChatSecret'], 'lastUsedAt'>[] }
>;

export type ChannelMaking = Incidents['ChannelMaking'];
export type ChatBotSettings = View<Incidents['ChatBotSettings'], 'severityFloor' | 'levelFloor'>;

export type ChatBot = With<
  View<Incidents['ChatBot'], 'tokenSetAt' | 'workspaceName' | 'trouble' | 'pausedUntil'>,
  { settings: ChatBotSettings; tokenSetBy: PersonRef | null }
>;

export type ChatWish = View<Incidents['ChatWish'], 'note' | 'incidentId' | 'incidentKey'>;
export type TeamChannel = With<View<Incidents['TeamChannel'], 'channelName'>, { setBy: PersonRef }>;
export type ChatDelivery = View<Incidents['ChatDelivery'], 'finishedAt' | 'note'>;

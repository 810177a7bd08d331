import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, patch, post, put, send } from '../../api/client';
import type { ChatBot, ChatBotSettings, ChatDelivery, ChatWish, Page, TeamChannel } from '../../api/types';

const SHOWN = 20;
const pathOf = (id: string) => `/chat-connections/${id}`;

/** What a bot does goes on in the background: it is asked for again from time to time. */
const AGAIN = 15_000;

export function useBot(id: string) {
  return useQuery({
    queryKey: ['chat', 'bot', id],
    queryFn: ({ signal }) => get<ChatBot>(`${pathOf(id)}/bot`, {}, signal),
    refetchInterval: AGAIN,
  });
}

/** The latest of what could not be done, and whether there is more. */
export function useFailedWishes(id: string) {
  return useQuery({
    queryKey: ['chat', 'wishes', id],
    queryFn: ({ signal }) =>
      get<Page<ChatWish>>(`${pathOf(id)}/wishes`, { state: 'FAILED', limit: SHOWN }, signal),
    refetchInterval: AGAIN,
  });
}

/** The latest of what came and was given up, or made no sense. */
export function useStuckDeliveries(id: string) {
  return useQuery({
    queryKey: ['chat', 'deliveries', id],
    queryFn: ({ signal }) =>
      get<Page<ChatDelivery>>(
        `${pathOf(id)}/deliveries`,
        { state: ['DEAD', 'UNPARSABLE'], limit: SHOWN },
        signal,
      ),
    refetchInterval: AGAIN,
  });
}

function useBotChange<I, O>(change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['chat'] }),
  });
}

export function useGiveToken(id: string) {
  return useBotChange((token: string) => put<ChatBot>(`${pathOf(id)}/bot/token`, { token }));
}

export function useTakeToken(id: string) {
  return useBotChange(() => send('DELETE', `${pathOf(id)}/bot/token`));
}

export function useEditBot(id: string, version: number) {
  return useBotChange((settings: ChatBotSettings) => patch<ChatBot>(`${pathOf(id)}/bot`, settings, version));
}

export function useRetryWish(id: string) {
  return useBotChange((wish: string) => post(`${pathOf(id)}/wishes/${wish}/retry`));
}

/** In which channels teams are reminded of what is due. */
export function useTeamChannels(id: string) {
  return useQuery({
    queryKey: ['chat', 'team-channels', id],
    queryFn: ({ signal }) => getAll<TeamChannel>(`${pathOf(id)}/team-channels`, {}, signal),
  });
}

export interface TeamChannelInput {
  team: string;
  channelId: string;
  channelName: string | null;
}

export function useSetTeamChannel(id: string) {
  return useBotChange(({ team, ...channel }: TeamChannelInput) =>
    put<TeamChannel>(`${pathOf(id)}/team-channels/${encodeURIComponent(team)}`, channel),
  );
}

export function useRemoveTeamChannel(id: string) {
  return useBotChange((team: string) =>
    send('DELETE', `${pathOf(id)}/team-channels/${encodeURIComponent(team)}`),
  );
}

export function useReplayDelivery(id: string) {
  return useBotChange((delivery: string) => post(`${pathOf(id)}/deliveries/${delivery}/replay`));
}

export function useReplayDead(id: string) {
  return useBotChange(() => post<{ deliveries: number }>(`${pathOf(id)}/deliveries/replay`));
}

export function useDiscardDelivery(id: string) {
  return useBotChange(({ delivery, reason }: { delivery: string; reason: string }) =>
    post(`${pathOf(id)}/deliveries/${delivery}/discard`, { reason }),
  );
}

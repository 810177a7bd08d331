import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, patch, send } from '../../api/client';
import type {
  Message,
  MessageContentInput,
  MessagePreview,
  MessageRhythm,
  MessageStatus,
  MessageVersion,
  NewMessage,
  Page,
} from '../../api/types';

const pathOf = (incidentId: string) => `/incidents/${encodeURIComponent(incidentId)}/messages`;

export function useMessages(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'messages'],
    queryFn: ({ signal }) => getAll<Message>(pathOf(id), {}, signal),
  });
}

/** When customers and internal teams should hear next, and what to promise them. */
export function useRhythm(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'message-rhythm'],
    queryFn: ({ signal }) =>
      get<Page<MessageRhythm>>(`/incidents/${encodeURIComponent(id)}/message-rhythm`, undefined, signal),
    refetchInterval: 60_000,
  });
}

export function useMessageHistory(message: Message, wanted: boolean) {
  return useQuery({
    queryKey: ['incidents', 'message-history', message.id, message.version],
    queryFn: ({ signal }) =>
      get<Page<MessageVersion>>(`${pathOf(message.incidentId)}/${message.id}/history`, undefined, signal),
    enabled: wanted,
  });
}

export function useMessagePreview(message: Message, wanted: boolean) {
  return useQuery({
    queryKey: ['incidents', 'message-preview', message.id, message.version, message.impactTo],
    queryFn: ({ signal }) =>
      get<MessagePreview>(`${pathOf(message.incidentId)}/${message.id}/preview`, undefined, signal),
    enabled: wanted,
  });
}

/** Words that are not kept yet, as readers would get them. */
export function useWordsPreview(incidentId: string) {
  return useMutation({
    mutationFn: async (content: MessageContentInput) =>
      (await send<MessagePreview>('POST', `${pathOf(incidentId)}/preview`, { body: content })).data,
  });
}

function useMessageChange<I>(change: (input: I) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['incidents'] }),
  });
}

export function useDraftMessage(incidentId: string) {
  return useMessageChange(({ message, key }: { message: NewMessage; key: string }) =>
    send('POST', pathOf(incidentId), { body: message, idempotencyKey: key }),
  );
}

export function useEditMessage(incidentId: string) {
  return useMessageChange(({ message, content }: { message: Message; content: MessageContentInput }) =>
    patch(`${pathOf(incidentId)}/${message.id}`, content, message.version),
  );
}

export function useMoveMessage(message: Message) {
  return useMessageChange(({ to, reason }: { to: MessageStatus; reason?: string }) =>
    send('POST', `${pathOf(message.incidentId)}/${message.id}/transitions`, {
      body: { to, reason },
      ifMatch: message.version,
    }),
  );
}

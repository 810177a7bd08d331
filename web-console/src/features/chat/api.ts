import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getAll, patch, post, send } from '../../api/client';
import type { ChatAccount, ChatChannel, ChatCode, ChatConnection, ChatKind } from '../../api/types';

const CONNECTIONS = '/chat-connections';

export interface NewConnection {
  name: string;
  kind: ChatKind;
  secret: string;
}

export function useConnections() {
  return useQuery({
    queryKey: ['chat', 'connections'],
    queryFn: ({ signal }) => getAll<ChatConnection>(CONNECTIONS, {}, signal),
  });
}

function useChatChange<I, O>(change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['chat'] }),
  });
}

export function useConnect() {
  return useChatChange(({ wish, key }: { wish: NewConnection; key: string }) =>
    post<ChatConnection>(CONNECTIONS, wish, key),
  );
}

export function useEditConnection({ id, version }: ChatConnection) {
  return useChatChange((change: { name?: string; state?: 'ACTIVE' | 'PAUSED' }) =>
    patch<ChatConnection>(`${CONNECTIONS}/${id}`, change, version),
  );
}

export function useDeleteConnection({ id, version }: ChatConnection) {
  return useChatChange(() => send('DELETE', `${CONNECTIONS}/${id}`, { ifMatch: version }));
}

export function useAddSecret(id: string) {
  return useChatChange((secret: string) => post<ChatConnection>(`${CONNECTIONS}/${id}/secrets`, { secret }));
}

export function useRetireSecret(id: string) {
  return useChatChange((secretId: string) => send('DELETE', `${CONNECTIONS}/${id}/secrets/${secretId}`));
}

/** The users of chats who are this person. */
export function useMyAccounts() {
  return useQuery({
    queryKey: ['chat', 'my-accounts'],
    queryFn: ({ signal }) => getAll<ChatAccount>('/me/chat-accounts', {}, signal),
  });
}

export function useMakeCode() {
  return useMutation({ mutationFn: () => post<ChatCode>('/me/chat-codes') });
}

export function useForgetAccount() {
  return useChatChange(({ connectionId, workspaceId, userId }: ChatAccount) =>
    send(
      'DELETE',
      `/me/chat-accounts/${[connectionId, workspaceId, userId].map(encodeURIComponent).join('/')}`,
    ),
  );
}

export function useIncidentChannels(id: string) {
  return useQuery({
    // Below the incident, so that everything new about it asks for its channels again.
    queryKey: ['incidents', 'one', id, 'chat-channels'],
    queryFn: ({ signal }) =>
      getAll<ChatChannel>(`/incidents/${encodeURIComponent(id)}/chat-channels`, {}, signal),
  });
}

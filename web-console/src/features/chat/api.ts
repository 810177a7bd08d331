import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getAll, patch, post, put, send } from '../../api/client';
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

/** Who the users of a chat are, for administrators. */
export function useAccounts(connection: string) {
  return useQuery({
    queryKey: ['chat', 'accounts', connection],
    queryFn: ({ signal }) => getAll<ChatAccount>(`${CONNECTIONS}/${connection}/accounts`, {}, signal),
  });
}

export interface AccountLink {
  workspaceId: string;
  userId: string;
  userName: string | null;
  personId: string;
}

const accountPath = (
  connection: string,
  { workspaceId, userId }: Pick<AccountLink, 'workspaceId' | 'userId'>,
) => `${CONNECTIONS}/${connection}/accounts/${encodeURIComponent(workspaceId)}/${encodeURIComponent(userId)}`;

export function useLinkAccount(connection: string) {
  return useChatChange((link: AccountLink) =>
    put(accountPath(connection, link), { personId: link.personId, userName: link.userName }),
  );
}

export function useUnlinkAccount(connection: string) {
  return useChatChange((account: ChatAccount) => send('DELETE', accountPath(connection, account)));
}

export function useIncidentChannels(id: string) {
  return useQuery({
    // Below the incident, so that everything new about it asks for its channels again.
    queryKey: ['incidents', 'one', id, 'chat-channels'],
    queryFn: ({ signal }) =>
      getAll<ChatChannel>(`/incidents/${encodeURIComponent(id)}/chat-channels`, {}, signal),
  });
}

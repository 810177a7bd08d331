import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { get, getAll, patch, post } from '../../api/client';
import type {
  ActionItem,
  ActionSummary,
  ActionTransition,
  HistoryEntry,
  Page,
  VerificationInput,
} from '../../api/types';

export interface ActionFilters {
  status?: string[];
  ownerId?: string;
  overdue?: boolean;
}

export function useActions(filters: ActionFilters) {
  return useInfiniteQuery({
    queryKey: ['actions', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      get<Page<ActionSummary>>(
        '/actions',
        {
          status: filters.status,
          ownerId: filters.ownerId,
          overdue: filters.overdue,
          limit: 30,
          cursor: pageParam,
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

export function useAction(id: string) {
  return useQuery({
    queryKey: ['actions', 'one', id],
    queryFn: ({ signal }) => get<ActionItem>(`/actions/${encodeURIComponent(id)}`, undefined, signal),
  });
}

export function useHistory(id: string) {
  return useQuery({
    queryKey: ['actions', 'one', id, 'history'],
    queryFn: ({ signal }) => getAll<HistoryEntry>(`/actions/${encodeURIComponent(id)}/history`, {}, signal),
  });
}

function useActionChange<I>(id: string, change: (input: I) => Promise<ActionItem>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: answer => {
      if (answer?.key) client.setQueryData(['actions', 'one', id], answer);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['actions'] }),
  });
}

export function useTransition(action: ActionItem, id: string) {
  return useActionChange(id, async (input: ActionTransition) =>
    post<ActionItem>(`/actions/${action.id}/transitions`, {
      ...input,
      supersededBy: input.supersededBy ? await idOf(input.supersededBy) : undefined,
    }),
  );
}

export function useVerify(action: ActionItem, id: string) {
  return useActionChange(id, (input: VerificationInput) =>
    post<ActionItem>(`/actions/${action.id}/verification`, input),
  );
}

export function usePatchAction(action: ActionItem, id: string) {
  return useActionChange(id, ({ change, version }: { change: Record<string, unknown>; version?: number }) =>
    patch<ActionItem>(`/actions/${action.id}`, change, version ?? action.version),
  );
}

/** People name an action by its key; a transition wants its id. */
async function idOf(keyOrId: string): Promise<string> {
  return (await get<ActionItem>(`/actions/${encodeURIComponent(keyOrId.toUpperCase())}`)).id;
}

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post, send } from '../../api/client';
import type { HookConnection, HookContent, HookDelivery, HookHealth, Page } from '../../api/types';

/** Where connections of a kind are in the API. */
export type HookBase = '/alert-sources' | '/change-sources';

function useHookChange<I, O>(change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    // What a delivery does is seen in the lists of its feature as well.
    onSettled: () =>
      Promise.all(
        ['hooks', 'alerts', 'changes', 'change-sources'].map(key =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}

export function useHealth(base: HookBase, id: string) {
  return useQuery({
    queryKey: ['hooks', base, id, 'health'],
    queryFn: ({ signal }) => get<HookHealth>(`${base}/${id}/health`, undefined, signal),
    refetchInterval: 15_000,
  });
}

export function useDeliveries(base: HookBase, id: string) {
  return useInfiniteQuery({
    queryKey: ['hooks', base, id, 'deliveries'],
    queryFn: ({ pageParam, signal }) =>
      get<Page<HookDelivery>>(`${base}/${id}/deliveries`, { limit: 20, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    refetchInterval: 15_000,
  });
}

/** What a delivery says; for whoever wants to know. */
export function useContent(base: HookBase, id: string, delivery: string) {
  return useQuery({
    queryKey: ['hooks', base, id, 'deliveries', delivery],
    queryFn: ({ signal }) => get<HookContent>(`${base}/${id}/deliveries/${delivery}`, undefined, signal),
    // The bytes do not change.
    staleTime: Infinity,
  });
}

export function useAddSecret(base: HookBase, id: string) {
  return useHookChange((secret?: string) =>
    post<HookConnection>(`${base}/${id}/secrets`, secret ? { secret } : undefined),
  );
}

export function useRetireSecret(base: HookBase, id: string) {
  return useHookChange((secret: string) => send('DELETE', `${base}/${id}/secrets/${secret}`));
}

export function useReplay(base: HookBase, id: string) {
  return useHookChange((delivery: string) => post(`${base}/${id}/deliveries/${delivery}/replay`));
}

export function useReplayDead(base: HookBase, id: string) {
  return useHookChange(() => post<{ deliveries: number }>(`${base}/${id}/deliveries/replay`));
}

export function useDiscard(base: HookBase, id: string) {
  return useHookChange(({ delivery, reason }: { delivery: string; reason: string }) =>
    post(`${base}/${id}/deliveries/${delivery}/discard`, { reason }),
  );
}

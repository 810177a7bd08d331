import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../../api/client';
import type { Page, Revision, RevisionDiff } from '../../api/types';

function path(id: string) {
  return `/retrospectives/${encodeURIComponent(id)}/revisions`;
}

function key(id: string) {
  return ['retrospectives', 'one', id, 'revisions'];
}

export function useRevisions(id: string, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: key(id),
    queryFn: ({ pageParam, signal }) =>
      get<Page<Revision>>(path(id), pageParam ? { cursor: pageParam } : {}, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    enabled,
  });
}

export function useRevisionDiff(id: string, number: number) {
  return useQuery({
    queryKey: [...key(id), number, 'diff'],
    queryFn: ({ signal }) => get<RevisionDiff>(`${path(id)}/${number}/diff`, {}, signal),
  });
}

export function useKeepRevision(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (label: string) => post<Revision>(path(id), { label }),
    onSettled: () => client.invalidateQueries({ queryKey: key(id) }),
  });
}

export function useRestoreRevision(id: string, number: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sections: string[]) => post(`${path(id)}/${number}/restoration`, { sections }),
    onSettled: () => client.invalidateQueries({ queryKey: ['retrospectives'] }),
  });
}

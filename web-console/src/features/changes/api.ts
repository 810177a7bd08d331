import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { get, post, put } from '../../api/client';
import type { Change, ChangeInput, ChangeKind, Page, RelatedChange, Relation } from '../../api/types';

export interface ChangeFilters {
  kind?: ChangeKind;
  service?: string;
  environment?: string;
}

export function useChanges({ kind, ...filters }: ChangeFilters) {
  return useInfiniteQuery({
    queryKey: ['changes', kind, filters],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Change>>(
        '/changes',
        { ...filters, kind: kind ? [kind] : [], limit: 30, cursor: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** What has run in an environment of a service lately and may be taken back, the latest first. */
export function useChangesToTakeBack(service: string | null, environment: string) {
  return useQuery({
    queryKey: ['changes', 'to-take-back', service, environment],
    queryFn: ({ signal }) =>
      get<Page<Change>>('/changes', { service, environment: environment || undefined, limit: 50 }, signal),
    select: page =>
      page.items.filter(
        change => change.kind !== 'ROLLBACK' && change.state !== 'ROLLED_BACK' && change.state !== 'PLANNED',
      ),
    enabled: service !== null,
  });
}

/** Changes near the onset of an incident, with what people think of them. */
export function useRelatedChanges(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'changes'],
    queryFn: ({ signal }) =>
      get<Page<RelatedChange>>(`/incidents/${encodeURIComponent(id)}/changes`, undefined, signal),
  });
}

/** Says whether a change belongs to an incident. */
export function useRelateChange(incidentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ changeId, ...decision }: { changeId: string; relation: Relation; reason?: string }) =>
      put(`/incidents/${incidentId}/changes/${changeId}`, decision),
    onSettled: () => client.invalidateQueries({ queryKey: ['incidents'] }),
  });
}

export function useRecordChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: ChangeInput; key: string }) => post<Change>('/changes', input, key),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['changes'] });
      void client.invalidateQueries({ queryKey: ['incidents'] });
    },
  });
}

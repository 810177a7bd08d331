import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { get, getAll, patch, post } from '../../api/client';
import type {
  DispositionKind,
  EvidenceEntry,
  Factor,
  FactorInput,
  Page,
  ProposedActionInput,
  Retrospective,
  RetrospectiveAction,
  RetrospectiveSummary,
  RetrospectiveTransition,
} from '../../api/types';

export interface RetrospectiveFilters {
  status?: string;
  overdue?: boolean;
  undecidedTooLong?: boolean;
}

export function useRetrospectives(filters: RetrospectiveFilters) {
  return useInfiniteQuery({
    queryKey: ['retrospectives', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      get<Page<RetrospectiveSummary>>(
        '/retrospectives',
        { ...filters, limit: 30, cursor: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

export function useRetrospective(id: string) {
  return useQuery({
    queryKey: ['retrospectives', 'one', id],
    queryFn: ({ signal }) =>
      get<Retrospective>(`/retrospectives/${encodeURIComponent(id)}`, undefined, signal),
  });
}

export function useFactors(id: string) {
  return useQuery({
    queryKey: ['retrospectives', 'one', id, 'factors'],
    queryFn: ({ signal }) => getAll<Factor>(`/retrospectives/${encodeURIComponent(id)}/factors`, {}, signal),
  });
}

export function useRetrospectiveTimeline(id: string, enabled = true) {
  return useQuery({
    queryKey: ['retrospectives', 'one', id, 'timeline'],
    queryFn: ({ signal }) =>
      getAll<EvidenceEntry>(`/retrospectives/${encodeURIComponent(id)}/timeline`, {}, signal),
    enabled,
  });
}

export function useRetrospectiveActions(id: string) {
  return useQuery({
    queryKey: ['retrospectives', 'one', id, 'actions'],
    queryFn: ({ signal }) =>
      getAll<RetrospectiveAction>(`/retrospectives/${encodeURIComponent(id)}/actions`, {}, signal),
  });
}

function useRetrospectiveChange<I, O = unknown>(change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['retrospectives'] }),
  });
}

export function useTransition(retrospective: Retrospective) {
  return useRetrospectiveChange((input: RetrospectiveTransition) =>
    post(`/retrospectives/${retrospective.id}/transitions`, input),
  );
}

export function usePatchRetrospective(retrospective: Retrospective) {
  return useRetrospectiveChange((change: Record<string, unknown>) =>
    patch(`/retrospectives/${retrospective.id}`, change, retrospective.version),
  );
}

export function useSaveFactor(retrospectiveId: string, factor?: Factor) {
  return useRetrospectiveChange((input: FactorInput) =>
    factor
      ? patch(`/retrospectives/${retrospectiveId}/factors/${factor.id}`, input, factor.version)
      : post(`/retrospectives/${retrospectiveId}/factors`, input),
  );
}

export function useDisposeFactor(retrospectiveId: string, factor: Factor) {
  return useRetrospectiveChange((disposition: { kind: DispositionKind; reason?: string }) =>
    patch(`/retrospectives/${retrospectiveId}/factors/${factor.id}`, { disposition }, factor.version),
  );
}

export function useWithdrawFactor(retrospectiveId: string, factor: Factor) {
  return useRetrospectiveChange((reason: string) =>
    post(`/retrospectives/${retrospectiveId}/factors/${factor.id}/withdrawal`, { reason }),
  );
}

export function useProposeAction(retrospectiveId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: ProposedActionInput; key: string }) =>
      post(`/retrospectives/${retrospectiveId}/actions`, input, key),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['retrospectives'] }),
        client.invalidateQueries({ queryKey: ['actions'] }),
      ]),
  });
}

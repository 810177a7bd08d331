import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, post } from '../../api/client';
import type { AuditEntry, BreakGlass, Page } from '../../api/types';

export interface AuditFilters {
  kind?: string;
  incident?: string;
}

export function useAudit(filters: AuditFilters) {
  return useInfiniteQuery({
    queryKey: ['audit', filters],
    queryFn: ({ pageParam, signal }) =>
      get<Page<AuditEntry>>('/audit', { ...filters, limit: 50, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
  });
}

/** Which administrators opened a restricted incident. */
export function useOpenings(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'break-glass'],
    queryFn: ({ signal }) =>
      getAll<BreakGlass>(`/incidents/${encodeURIComponent(id)}/break-glass`, {}, signal),
    enabled,
  });
}

export function useBreakGlass(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ reason, minutes, key }: { reason: string; minutes: number; key: string }) =>
      post<BreakGlass>(`/incidents/${encodeURIComponent(id)}/break-glass`, { reason, minutes }, key),
    onSuccess: () => client.invalidateQueries({ queryKey: ['incidents'] }),
  });
}

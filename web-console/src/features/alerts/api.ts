import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, post, put, send } from '../../api/client';
import type {
  AcceptSuggestion,
  Alert,
  AlertRules,
  AlertSource,
  AlertSuggestion,
  AlertTrialResult,
  CreateAlertSource,
  EditAlertSource,
  Page,
  SaveAlertRules,
} from '../../api/types';

const SOURCES = '/alert-sources';

export function useAlerts(filters: { state?: string[] }) {
  return useInfiniteQuery({
    queryKey: ['alerts', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Alert>>('/alerts', { ...filters, limit: 30, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
  });
}

export function useIncidentAlerts(id: string) {
  return useInfiniteQuery({
    // Below the incident, so that everything new about it asks for its alerts again.
    queryKey: ['incidents', 'one', id, 'alerts'],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Alert>>(
        `/incidents/${encodeURIComponent(id)}/alerts`,
        { limit: 20, cursor: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
  });
}

export function useSuggestions() {
  return useQuery({
    queryKey: ['alerts', 'suggestions'],
    queryFn: ({ signal }) => getAll<AlertSuggestion>('/alerts/suggestions', {}, signal),
    refetchInterval: 20_000,
  });
}

/** As many as a count is worth, for those who may decide. */
export function useWaiting(enabled: boolean) {
  return useQuery({
    queryKey: ['alerts', 'waiting'],
    queryFn: ({ signal }) => get<Page<AlertSuggestion>>('/alerts/suggestions', { limit: 50 }, signal),
    refetchInterval: 60_000,
    enabled,
  });
}

export function useIncidentSuggestions(id: string) {
  return useQuery({
    // Below the incident, as its alerts are.
    queryKey: ['incidents', 'one', id, 'suggestions'],
    queryFn: ({ signal }) => getAll<AlertSuggestion>('/alerts/suggestions', { incident: id }, signal),
    refetchInterval: 20_000,
  });
}

function useAlertChange<I, O>(change: (input: I) => Promise<O>, alsoIncidents = false) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['alerts'] });
      if (alsoIncidents) void client.invalidateQueries({ queryKey: ['incidents'] });
    },
  });
}

export function useAccept(id: string) {
  return useAlertChange(
    ({ wish, key }: { wish: AcceptSuggestion; key: string }) =>
      post<{ incidentId: string }>(`/alerts/suggestions/${id}/accept`, wish, key),
    true,
  );
}

export function useDismiss(id: string) {
  return useAlertChange((reason: string) => post(`/alerts/suggestions/${id}/dismiss`, { reason }), true);
}

export function useRules() {
  return useQuery({
    queryKey: ['alerts', 'rules'],
    queryFn: ({ signal }) => get<AlertRules>('/alerts/rules', undefined, signal),
  });
}

/** Everything that the rules were, the latest first. */
export function useRuleVersions() {
  return useInfiniteQuery({
    queryKey: ['alerts', 'rules', 'versions'],
    queryFn: ({ pageParam, signal }) =>
      get<Page<AlertRules>>('/alerts/rules/versions', { limit: 20, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
  });
}

export function useSaveRules() {
  return useAlertChange(({ version, body }: { version: number; body: SaveAlertRules }) =>
    put<AlertRules>('/alerts/rules', body, version),
  );
}

export function useSources(enabled = true) {
  return useQuery({
    queryKey: ['alerts', 'sources'],
    queryFn: ({ signal }) => getAll<AlertSource>(SOURCES, {}, signal),
    enabled,
  });
}

export function useSource(id: string) {
  return useQuery({
    queryKey: ['alerts', 'sources', id],
    queryFn: ({ signal }) => get<AlertSource>(`${SOURCES}/${id}`, undefined, signal),
  });
}

export function useConnect() {
  return useAlertChange(({ wish, key }: { wish: CreateAlertSource; key: string }) =>
    post<AlertSource>(SOURCES, wish, key),
  );
}

/** What is null is taken back to what is usual. */
export type SourceChange = { [field in keyof EditAlertSource]?: EditAlertSource[field] | null };

export function useEditSource(source: AlertSource) {
  return useAlertChange((change: SourceChange) =>
    send<AlertSource>('PATCH', `${SOURCES}/${source.id}`, { body: change, ifMatch: source.version }),
  );
}

export function useDeleteSource(source: AlertSource) {
  return useAlertChange(() => send('DELETE', `${SOURCES}/${source.id}`, { ifMatch: source.version }));
}

export function useTrial(id: string) {
  return useMutation({
    mutationFn: (body: string) => post<AlertTrialResult>(`${SOURCES}/${id}/trials`, { body }),
  });
}

import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { get, getAll, patch, post, put } from '../../api/client';
import type {
  FollowUp,
  Incident,
  IncidentInput,
  IncidentStatus,
  IncidentSummary,
  MomentChange,
  MomentName,
  Page,
} from '../../api/types';
import { withInstants } from './period';
import { tellWarnings } from './warnings';

export interface IncidentFilters {
  status?: string[];
  severity?: string[];
  type?: string[];
  responseLevel?: string[];
  label?: string[];
  service?: string;
  /** First and last day. */
  from?: string;
  to?: string;
  q?: string;
}

export function useIncidents(filters: IncidentFilters) {
  return useInfiniteQuery({
    queryKey: ['incidents', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      get<Page<IncidentSummary>>(
        '/incidents',
        { ...withInstants(filters), limit: 30, cursor: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

export function useIncident(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id],
    queryFn: ({ signal }) => get<Incident>(`/incidents/${encodeURIComponent(id)}`, undefined, signal),
  });
}

export function useFollowUps(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'follow-ups'],
    queryFn: ({ signal }) => getAll<FollowUp>(`/incidents/${encodeURIComponent(id)}/follow-ups`, {}, signal),
  });
}

export function useDeclareIncident() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: IncidentInput; key: string }) =>
      post<Incident>('/incidents', input, key),
    onSuccess: incident => {
      client.setQueryData(['incidents', 'one', incident.key], incident);
      void client.invalidateQueries({ queryKey: ['incidents', 'list'] });
    },
  });
}

/** A change of one incident: the answer and what it made odd are shown at once, everything around it is read again. */
export function useIncidentChange<I, O = unknown>(id: string, change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: answer => {
      tellWarnings(answer, client.getQueryData<Incident>(['incidents', 'one', id]));
      if (isIncident(answer)) client.setQueryData(['incidents', 'one', id], answer);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['incidents'] }),
  });
}

export interface TransitionInput {
  to: IncidentStatus;
  reason?: string;
  at?: string;
  mergedInto?: string;
}

export function useTransition(incident: Incident, id: string) {
  return useIncidentChange(id, (input: TransitionInput) =>
    post<Incident>(`/incidents/${incident.id}/transitions`, input),
  );
}

export function usePatchIncident(incident: Incident, id: string) {
  return useIncidentChange(id, ({ change, version }: { change: Record<string, unknown>; version?: number }) =>
    patch<Incident>(`/incidents/${incident.id}`, change, version ?? incident.version),
  );
}

export function useCorrectMoment(incident: Incident, id: string) {
  return useIncidentChange(
    id,
    ({ name, at, reason }: { name: MomentName; at: string | null; reason: string }) =>
      put(`/incidents/${incident.id}/moments/${name}`, { at, reason }, incident.version),
  );
}

/** Values of moments that were replaced, oldest first. */
export function useMomentHistory(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'moments', 'history'],
    queryFn: ({ signal }) =>
      getAll<MomentChange>(`/incidents/${encodeURIComponent(id)}/moments/history`, {}, signal),
  });
}

export function useRequestRetrospective(incident: Incident, id: string) {
  return useIncidentChange(id, (reason: string) =>
    post('/retrospectives', { incidentId: incident.id, reason }),
  );
}

function isIncident(value: unknown): value is Incident {
  return !!value && typeof value === 'object' && 'moments' in value && 'key' in value;
}

import { useQuery } from '@tanstack/react-query';
import { getAll, post } from '../../api/client';
import type { Incident, IncidentField, RelatedIncident } from '../../api/types';
import { useIncidentChange } from './api';

/** Custom fields of all types, also retired ones, whose old values are still shown. */
export function useIncidentFields() {
  return useQuery({
    queryKey: ['incident-fields'],
    queryFn: ({ signal }) => getAll<IncidentField>('/incident-fields', {}, signal),
    staleTime: 60_000,
  });
}

export function useRelated(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'related'],
    queryFn: ({ signal }) =>
      getAll<RelatedIncident>(`/incidents/${encodeURIComponent(id)}/related`, {}, signal),
  });
}

export function useRelate(incident: Incident, id: string) {
  return useIncidentChange(id, (input: { incident: string; note?: string }) =>
    post(`/incidents/${incident.id}/related`, input),
  );
}

export function usePart(incident: Incident, id: string) {
  return useIncidentChange(id, (relatedId: string) =>
    post(`/incidents/${incident.id}/related/${relatedId}/withdrawal`),
  );
}

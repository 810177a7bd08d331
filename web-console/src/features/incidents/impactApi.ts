import { useQuery } from '@tanstack/react-query';
import { get, getAll, patch, post } from '../../api/client';
import type {
  CohortImpact,
  CohortImpactInput,
  ImpactChange,
  ImpactWindow,
  ImpactWindowInput,
  ImpactWindows,
  Incident,
} from '../../api/types';
import { useIncidentChange } from './api';

export function useImpactWindows(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'impact-windows'],
    queryFn: ({ signal }) =>
      get<ImpactWindows>(`/incidents/${encodeURIComponent(id)}/impact-windows`, undefined, signal),
  });
}

export function useCohorts(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'impacts'],
    queryFn: ({ signal }) => getAll<CohortImpact>(`/incidents/${encodeURIComponent(id)}/impacts`, {}, signal),
  });
}

/** Values of windows or cohorts that were replaced. */
export function useImpactHistory(id: string, of: 'impact-windows' | 'impacts') {
  return useQuery({
    queryKey: ['incidents', 'one', id, of, 'history'],
    queryFn: ({ signal }) =>
      getAll<ImpactChange>(`/incidents/${encodeURIComponent(id)}/${of}/history`, {}, signal),
  });
}

/** Tells a new window, or corrects the one that is given. */
export function useSaveWindow(incident: Incident, id: string, window: ImpactWindow | null) {
  const path = `/incidents/${incident.id}/impact-windows`;
  return useIncidentChange(id, ({ input, key }: { input: ImpactWindowInput; key: string }) =>
    window
      ? patch<ImpactWindow>(`${path}/${window.id}`, input, window.version)
      : post<ImpactWindow>(path, input, key),
  );
}

/** Tells a new cohort, or corrects the one that is given. */
export function useSaveCohort(incident: Incident, id: string, cohort: CohortImpact | null) {
  const path = `/incidents/${incident.id}/impacts`;
  return useIncidentChange(id, ({ input, key }: { input: CohortImpactInput; key: string }) =>
    cohort
      ? patch<CohortImpact>(`${path}/${cohort.id}`, input, cohort.version)
      : post<CohortImpact>(path, input, key),
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, patch, post, put, send } from '../../api/client';
import type { Page } from '../../api/types';
import type { BudgetConsumption, ImportReport, Reliability, Service, Slo, SloBurn, System } from './types';

const path = (...parts: string[]) => parts.map(part => '/' + encodeURIComponent(part)).join('');

export function useService(key: string) {
  return useQuery({
    queryKey: ['services', 'one', key],
    queryFn: ({ signal }) => get<Service>(path('services', key), undefined, signal),
  });
}

export function useSystem(key: string) {
  return useQuery({
    queryKey: ['services', 'system', key],
    queryFn: ({ signal }) => get<System>(path('systems', key), undefined, signal),
  });
}

export function useSystems() {
  return useQuery({
    queryKey: ['services', 'systems'],
    queryFn: ({ signal }) => getAll<System>('/systems', {}, signal),
    staleTime: 60_000,
  });
}

export function useSlo(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['services', 'slo', id],
    queryFn: ({ signal }) => get<Slo>(path('slos', id), undefined, signal),
    enabled,
  });
}

/** Objectives that are still aimed at. */
export function useActiveSlos() {
  return useQuery({
    queryKey: ['services', 'slos'],
    queryFn: ({ signal }) => getAll<Slo>('/slos', { status: 'ACTIVE' }, signal),
    staleTime: 60_000,
  });
}

/** How fast the error budget of an SLO burned, the latest first. */
export function useBurns(slo: Slo) {
  return useQuery({
    queryKey: ['services', 'slo', slo.id, 'burns'],
    queryFn: ({ signal }) => get<Page<SloBurn>>(path('slos', slo.id, 'burns'), { limit: 5 }, signal),
  });
}

export function useRecordBurn(slo: Slo) {
  return useCatalogueChange(({ body, key }: { body: Members; key: string }) =>
    post<SloBurn>(path('slos', slo.id, 'burns'), body, key),
  );
}

const VIEWS = {
  service: (key: string) => path('services', key, 'reliability'),
  system: (key: string) => path('systems', key, 'reliability'),
  everything: () => '/slos/overview',
};

/** Budgets, incidents and follow-ups of a service, a system or everything. */
export function useReliability(level: keyof typeof VIEWS, key = '') {
  return useQuery({
    queryKey: ['services', 'reliability', level, key],
    queryFn: ({ signal }) => get<Reliability>(VIEWS[level](key), undefined, signal),
  });
}

/** A change of the catalogue: everything that shows it is read again. */
function useCatalogueChange<I, O>(change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['services'] }),
  });
}

type Members = Record<string, unknown>;

export function useAddService() {
  return useCatalogueChange(({ body, key }: { body: Members; key: string }) =>
    post<Service>('/services', body, key),
  );
}

export function useEditService(service: Service) {
  return useCatalogueChange((change: Members) =>
    patch<Service>(path('services', service.key), change, service.version),
  );
}

export function useMoveService(service: Service) {
  return useCatalogueChange((body: { to: 'ACTIVE' | 'RETIRED'; reason?: string }) =>
    post<Service>(path('services', service.key, 'transitions'), body),
  );
}

export function useAddSystem() {
  return useCatalogueChange(({ body, key }: { body: Members; key: string }) =>
    post<System>('/systems', body, key),
  );
}

export function useEditSystem(system: System) {
  return useCatalogueChange((change: Members) =>
    patch<System>(path('systems', system.key), change, system.version),
  );
}

export function useAddSlo() {
  return useCatalogueChange(({ body, key }: { body: Members; key: string }) => post<Slo>('/slos', body, key));
}

export function useEditSlo() {
  return useCatalogueChange(({ slo, change }: { slo: Slo; change: Members }) =>
    patch<Slo>(path('slos', slo.id), change, slo.version),
  );
}

export function useReviewSlo(slo: Slo) {
  return useCatalogueChange(
    async (body: { note: string | null; nextReviewOn: string | null }) =>
      (await send<Slo>('POST', path('slos', slo.id, 'reviews'), { body, ifMatch: slo.version })).data,
  );
}

export function useRetireSlo(slo: Slo) {
  return useCatalogueChange((reason: string) =>
    post<Slo>(path('slos', slo.id, 'transitions'), { to: 'RETIRED', reason }),
  );
}

/** Sends a file as it is; a dry run only says what would happen. */
export function useImport() {
  return useCatalogueChange(
    async ({ text, dryRun }: { text: string; dryRun: boolean }) =>
      (
        await send<ImportReport>('POST', '/services/import', {
          query: { dryRun },
          text,
          contentType: /^\s*[[{]/.test(text) ? 'application/json' : 'application/yaml',
        })
      ).data,
  );
}

export function useBudgets(incident: string) {
  return useQuery({
    queryKey: ['incidents', 'one', incident, 'budget'],
    queryFn: ({ signal }) => getAll<BudgetConsumption>(path('incidents', incident, 'budget'), {}, signal),
  });
}

export function useRecordBudget(incident: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ sloId, body }: { sloId: string; body: Members }) =>
      put<BudgetConsumption>(path('incidents', incident, 'budget', sloId), body),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['incidents'] }),
        client.invalidateQueries({ queryKey: ['services'] }),
      ]),
  });
}

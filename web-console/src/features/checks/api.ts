import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, patch, post } from '../../api/client';
import type { Check, CheckInput, CheckOutcome, CheckResult, Page } from '../../api/types';

export function useChecks() {
  return useQuery({
    queryKey: ['checks', 'list'],
    queryFn: ({ signal }) => get<Page<Check>>('/checks', { limit: 100 }, signal),
  });
}

export function useResults(id: string) {
  return useQuery({
    queryKey: ['checks', 'results', id],
    queryFn: ({ signal }) => get<Page<CheckResult>>(`/checks/${id}/results`, undefined, signal),
  });
}

/** What checks found of an incident: those that opened it and those that failed again while it goes on. */
export function useIncidentResults(id: string) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'check-results'],
    queryFn: ({ signal }) =>
      getAll<CheckResult>(`/incidents/${encodeURIComponent(id)}/check-results`, {}, signal),
  });
}

function useCheckChange<I, O>(change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['checks'] }),
  });
}

/** Sets a check up, or changes the one that is given. */
export function useSaveCheck(check: Check | null) {
  return useCheckChange(({ input, key }: { input: CheckInput; key: string }) =>
    check ? patch<Check>(`/checks/${check.id}`, input, check.version) : post<Check>('/checks', input, key),
  );
}

export function useMoveCheck(id: string) {
  return useCheckChange((transition: { to: 'ACTIVE' | 'RETIRED'; reason?: string }) =>
    post<Check>(`/checks/${id}/transitions`, transition),
  );
}

export function useRecordResult(id: string) {
  return useCheckChange(({ outcome, text, key }: { outcome: CheckOutcome; text: string; key: string }) =>
    post<CheckResult>(
      `/checks/${id}/results`,
      { outcome, ...(outcome === 'SKIPPED' ? { reason: text } : { note: text || undefined }) },
      key,
    ),
  );
}

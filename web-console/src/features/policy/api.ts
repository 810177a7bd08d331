import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, post, put, readText, send } from '../../api/client';
import { Problem } from '../../api/problem';
import type {
  ComplianceStep,
  Explanation,
  HolidaySettings,
  Policy,
  PolicyTrial,
  ProposedSkip,
  SkipReport,
} from '../../api/types';

const POLICIES = '/retrospective-policies';
const YAML = 'application/yaml';
const one = (id: string) => `/retrospectives/${encodeURIComponent(id)}`;

export function usePolicy() {
  return useQuery({
    queryKey: ['policy', 'active'],
    queryFn: ({ signal }) => get<Policy>(`${POLICIES}/active`, undefined, signal),
  });
}

/** The policy in force as people edit it, with the version that a change is based on. */
export function usePolicyFile() {
  return useQuery({
    queryKey: ['policy', 'file'],
    queryFn: ({ signal }) => readText(`${POLICIES}/file`, YAML, signal),
  });
}

export function useTrial() {
  return useMutation({
    mutationFn: async (text: string) =>
      (await send<PolicyTrial>('POST', `${POLICIES}/trial/file`, { text, contentType: YAML })).data,
  });
}

export function usePublishFile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ text, etag }: { text: string; etag: string }) =>
      (await send<Policy>('PUT', `${POLICIES}/file`, { text, contentType: YAML, ifMatch: etag })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: ['policy'] }),
  });
}

export function useExplanation(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['retrospectives', 'one', id, 'explanation'],
    queryFn: ({ signal }) => get<Explanation>(`${one(id)}/explanation`, undefined, signal),
    enabled,
  });
}

export function useHolidays() {
  return useQuery({
    queryKey: ['policy', 'holidays'],
    queryFn: ({ signal }) => get<HolidaySettings>('/retrospective-holidays', undefined, signal),
  });
}

export function useChangeHolidays() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      input,
      version,
    }: {
      input: Pick<HolidaySettings, 'regions' | 'defaultRegion'>;
      version: number;
    }) => put<HolidaySettings>('/retrospective-holidays', input, version),
    onSettled: () => client.invalidateQueries({ queryKey: ['policy', 'holidays'] }),
  });
}

export function useSkipReport() {
  return useQuery({
    queryKey: ['policy', 'skips'],
    queryFn: ({ signal }) => get<SkipReport>('/statistics/retrospectives/skips', undefined, signal),
  });
}

export function useCompliance(id: string) {
  return useQuery({
    queryKey: ['retrospectives', 'one', id, 'compliance'],
    queryFn: ({ signal }) => getAll<ComplianceStep>(`${one(id)}/compliance`, {}, signal),
  });
}

/** The skip that waits for a second person, or null. */
export function useSkipProposal(id: string) {
  return useQuery({
    queryKey: ['retrospectives', 'one', id, 'skip-proposal'],
    queryFn: async ({ signal }) => {
      try {
        return await get<ProposedSkip>(`${one(id)}/skip-proposal`, undefined, signal);
      } catch (error) {
        if (error instanceof Problem && error.status === 404) return null;
        throw error;
      }
    },
  });
}

function useChange<I>(change: (input: I) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['retrospectives'] }),
  });
}

export function useCompleteStep(id: string) {
  return useChange(({ key, note }: { key: string; note?: string }) =>
    post(`${one(id)}/compliance/${key}/completion`, { note }),
  );
}

export function useAnswerSkip(id: string) {
  return useChange((answer: { approved: boolean; reason?: string }) =>
    post(`${one(id)}/skip-proposal/answer`, answer),
  );
}

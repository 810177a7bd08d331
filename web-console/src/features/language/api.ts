import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, post, put, send } from '../../api/client';
import type {
  DocumentFinding,
  DocumentLanguage,
  LanguageReport,
  LanguageRule,
  LanguageSettings,
  LanguageSettingsInput,
  TextSection,
} from '../../api/types';

/** What could be said in another way; nothing of the text is stored. */
export function useLanguageCheck(text: string, section: TextSection, incident?: string) {
  return useQuery({
    queryKey: ['language', section, incident, text],
    queryFn: async ({ signal }) =>
      (await send<LanguageReport>('POST', '/language/check', { body: { text, section, incident }, signal }))
        .data,
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
}

const path = (id: string) => `/retrospectives/${encodeURIComponent(id)}/language`;

/** What could be said in another way in the whole document, and what stays as it is. */
export function useDocumentLanguage(id: string) {
  return useQuery({
    queryKey: ['retrospectives', 'one', id, 'language'],
    queryFn: ({ signal }) => get<DocumentLanguage>(path(id), undefined, signal),
  });
}

export function useDismissFinding(id: string) {
  return useDocumentChange(({ finding, reason }: { finding: DocumentFinding; reason: string }) =>
    post<DocumentFinding>(`${path(id)}/dismissals`, {
      place: finding.place,
      rule: finding.finding.rule,
      match: finding.finding.match,
      reason,
    }),
  );
}

export function useTakeBackDismissal(id: string) {
  return useDocumentChange((dismissalId: string) =>
    send<void>('DELETE', `${path(id)}/dismissals/${dismissalId}`),
  );
}

function useDocumentChange<I, O>(change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['retrospectives'] }),
  });
}

const SETTINGS = ['language-settings'];

export function useLanguageSettings() {
  return useQuery({
    queryKey: SETTINGS,
    queryFn: ({ signal }) => get<LanguageSettings>('/language-settings', undefined, signal),
  });
}

/** Rules come with the service: they stay as they are while the page is open. */
export function useLanguageRules() {
  return useQuery({
    queryKey: [...SETTINGS, 'rules'],
    queryFn: ({ signal }) => getAll<LanguageRule>('/language-settings/rules', {}, signal),
    staleTime: Infinity,
  });
}

export function useChangeLanguageSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ input, version }: { input: LanguageSettingsInput; version: number }) =>
      put<LanguageSettings>('/language-settings', input, version),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: SETTINGS }),
        client.invalidateQueries({ queryKey: ['language'] }),
        client.invalidateQueries({ queryKey: ['retrospectives'] }),
      ]),
  });
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { send } from '../../api/client';
import type { LanguageReport, TextSection } from '../../api/types';

/** What could be said in another way; nothing of the text is stored. */
export function useLanguageCheck(text: string, section: TextSection) {
  return useQuery({
    queryKey: ['language', section, text],
    queryFn: async ({ signal }) =>
      (await send<LanguageReport>('POST', '/language/check', { body: { text, section }, signal })).data,
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
}

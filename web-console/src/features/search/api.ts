import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { get } from '../../api/client';
import type { Page, SearchHit } from '../../api/types';
import { withInstants } from '../incidents/period';

export interface SearchFilters {
  q: string;
  status?: string[];
  severity?: string[];
  type?: string[];
  responseLevel?: string[];
  label?: string[];
  service?: string;
  /** First and last day. */
  from?: string;
  to?: string;
}

/** Incidents by what was written about them, the best match first. */
export function useSearchHits(filters: SearchFilters) {
  return useInfiniteQuery({
    queryKey: ['incidents', 'search', filters],
    queryFn: ({ pageParam, signal }) =>
      get<Page<SearchHit>>('/search', { ...withInstants(filters), limit: 20, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

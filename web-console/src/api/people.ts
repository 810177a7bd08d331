import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get, getAll } from './client';
import type { Me, Page, PersonRef, ServiceView } from './types';

export const meQuery = { queryKey: ['me'], queryFn: () => get<Me>('/me') } as const;

/** People known to Afterword whose name matches. */
export function usePeople(q: string) {
  return useQuery({
    queryKey: ['people', q],
    queryFn: ({ signal }) => get<Page<PersonRef>>('/people', { q, limit: 20 }, signal),
    select: page => page.items,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** The services of the catalogue that still run. */
export function useServices() {
  return useQuery({
    queryKey: ['services'],
    queryFn: ({ signal }) => getAll<ServiceView>('/services', { status: 'ACTIVE' }, signal),
    staleTime: 60_000,
  });
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, post, send } from '../../api/client';
import type { ChangeSource, ChangeTrialResult, CreateChangeSource, EditChangeSource } from '../../api/types';

export const BASE = '/change-sources';

const KEY = ['change-sources'];

function useSourceChange<I, O>(change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export function useChangeSources() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => getAll<ChangeSource>(BASE, {}, signal),
  });
}

export function useChangeSource(id: string) {
  return useQuery({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) => get<ChangeSource>(`${BASE}/${id}`, undefined, signal),
  });
}

export function useConnect() {
  return useSourceChange(({ wish, key }: { wish: CreateChangeSource; key: string }) =>
    post<ChangeSource>(BASE, wish, key),
  );
}

/** What is null is taken back to what is usual. */
export type SourceChange = { [field in keyof EditChangeSource]?: EditChangeSource[field] | null };

export function useEditSource(source: ChangeSource) {
  return useSourceChange((change: SourceChange) =>
    send<ChangeSource>('PATCH', `${BASE}/${source.id}`, { body: change, ifMatch: source.version }),
  );
}

export function useDeleteSource(source: ChangeSource) {
  return useSourceChange(() => send('DELETE', `${BASE}/${source.id}`, { ifMatch: source.version }));
}

export function useTrial(id: string) {
  return useMutation({
    mutationFn: (body: string) => post<ChangeTrialResult>(`${BASE}/${id}/trials`, { body }),
  });
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, getAll, patch, post, put, send } from '../../api/client';
import type { Buddy, BuddyKind, IncidentField, IncidentSettings } from '../../api/types';

export function useIncidentSettings() {
  return useQuery({
    queryKey: ['incident-settings'],
    queryFn: ({ signal }) => get<IncidentSettings>('/incident-settings', undefined, signal),
    staleTime: 60_000,
  });
}

export function useSettingsHistory() {
  return useQuery({
    queryKey: ['incident-settings', 'history'],
    queryFn: ({ signal }) => getAll<IncidentSettings>('/incident-settings/history', {}, signal),
  });
}

export function useEditSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ change, version }: { change: Partial<IncidentSettings>; version: number }) =>
      patch<IncidentSettings>('/incident-settings', change, version),
    onSuccess: settings => client.setQueryData(['incident-settings'], settings),
    onSettled: () => client.invalidateQueries({ queryKey: ['incident-settings'] }),
  });
}

/** Whom this person trusts to be asked; nobody else can read it. */
export function useBuddies() {
  return useQuery({
    queryKey: ['buddies'],
    queryFn: ({ signal }) => getAll<Buddy>('/me/buddies', {}, signal),
  });
}

export function useKeepBuddy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ personId, ...what }: { personId: string; kind: BuddyKind; note?: string }) =>
      put(`/me/buddies/${encodeURIComponent(personId)}`, what),
    onSettled: () => client.invalidateQueries({ queryKey: ['buddies'] }),
  });
}

export function useRemoveBuddy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (personId: string) => send('DELETE', `/me/buddies/${encodeURIComponent(personId)}`),
    onSettled: () => client.invalidateQueries({ queryKey: ['buddies'] }),
  });
}

export type FieldInput = Partial<
  Pick<IncidentField, 'key' | 'type' | 'name' | 'description' | 'options' | 'incidentTypes' | 'retired'>
>;

/** Defines a custom field, or changes the one that is given. */
export function useSaveField(field: IncidentField | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: FieldInput; key: string }) =>
      field
        ? patch<IncidentField>(`/incident-fields/${field.key}`, input, field.version)
        : post<IncidentField>('/incident-fields', input, key),
    onSettled: () => client.invalidateQueries({ queryKey: ['incident-fields'] }),
  });
}

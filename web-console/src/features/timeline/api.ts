import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { get, patch, post, send } from '../../api/client';
import type {
  Causality,
  EntryPhase,
  EntryTag,
  EntryVersion,
  Incident,
  Page,
  SymptomOrCause,
  TimelineCorrection,
  TimelineEntry,
  TimelineInput,
  TimelineKind,
} from '../../api/types';

export interface TimelineFilters {
  q: string;
  kind: TimelineKind[];
  phase: EntryPhase[];
  causality: Causality[];
  symptomOrCause: SymptomOrCause[];
  tag: EntryTag[];
  starred: boolean;
  external: boolean;
}

export const NO_FILTERS: TimelineFilters = {
  q: '',
  kind: [],
  phase: [],
  causality: [],
  symptomOrCause: [],
  tag: [],
  starred: false,
  external: false,
};

export function isFiltered(filters: TimelineFilters): boolean {
  return JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
}

const pathOf = (id: string) => `/incidents/${encodeURIComponent(id)}/timeline`;

/** Pages of the story, from its end or its beginning. */
export function useTimeline(id: string, filters: TimelineFilters, newestFirst: boolean) {
  const { q, kind, phase, causality, symptomOrCause, tag, starred, external } = filters;
  return useInfiniteQuery({
    queryKey: ['incidents', 'one', id, 'timeline', filters, newestFirst],
    queryFn: ({ pageParam, signal }) =>
      get<Page<TimelineEntry>>(
        pathOf(id),
        {
          q,
          kind,
          phase,
          causality,
          symptomOrCause,
          tag,
          starred: starred || undefined,
          rendering: external ? 'EXTERNAL' : undefined,
          order: newestFirst ? 'NEWEST_FIRST' : undefined,
          limit: 100,
          cursor: pageParam,
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** What an entry said before its corrections, the latest first. */
export function useEntryVersions(id: string, entry: TimelineEntry, enabled: boolean) {
  return useQuery({
    queryKey: ['incidents', 'one', id, 'timeline', entry.id, 'history', entry.version],
    queryFn: async ({ signal }) =>
      (await get<Page<EntryVersion>>(`${pathOf(id)}/${entry.id}/history`, undefined, signal)).items.reverse(),
    enabled,
  });
}

export function useRecordEntry(incident: Incident) {
  return useStoryChange(({ entry, key }: { entry: TimelineInput; key: string }) =>
    post<TimelineEntry>(pathOf(incident.id), entry, key),
  );
}

export function useRecordEntries(incident: Incident) {
  return useStoryChange(({ entries, key }: { entries: TimelineInput[]; key: string }) =>
    post<{ recorded: number; known: number }>(`${pathOf(incident.id)}/bulk`, { entries }, key),
  );
}

export function useCorrectEntry(incidentId: string) {
  return useStoryChange(({ entry, change }: { entry: TimelineEntry; change: TimelineCorrection }) =>
    patch<TimelineEntry>(`${pathOf(incidentId)}/${entry.id}`, change, entry.version),
  );
}

/** Leaves an entry as it was released, whatever its source says by now. */
export function useDismissNewer(incidentId: string) {
  return useStoryChange((entry: TimelineEntry) =>
    send<void>('DELETE', `${pathOf(incidentId)}/${entry.id}/newer-version`, { ifMatch: entry.version }),
  );
}

function useStoryChange<I, O>(change: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['incidents'] }),
  });
}

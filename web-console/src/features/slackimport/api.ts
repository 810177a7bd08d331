import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post, send } from '../../api/client';
import type { Page, SlackChoice, SlackImport, SlackImportMessage, SlackOutcome } from '../../api/types';
import { PART_BYTES } from '../imports/api';

const of = (incidentId: string) => `/incidents/${encodeURIComponent(incidentId)}/slack-imports`;
const keyOf = (incidentId: string) => ['incidents', incidentId, 'slack-imports'];

export const isMoving = (found: SlackImport | undefined) =>
  found?.state === 'READING' || found?.state === 'IMPORTING';

/** The caller's last import for the incident, read again while it is worked on. */
export function useLastSlackImport(incidentId: string) {
  return useQuery({
    queryKey: keyOf(incidentId),
    queryFn: async ({ signal }) =>
      (await get<Page<SlackImport>>(of(incidentId), { limit: 1 }, signal)).items[0] ?? null,
    refetchInterval: query => (isMoving(query.state.data ?? undefined) ? 1000 : false),
    staleTime: 0,
  });
}

export function useSlackMessages(found: SlackImport, outcome: SlackOutcome | 'ALL') {
  return useInfiniteQuery({
    queryKey: [...keyOf(found.incidentId), found.id, 'messages', outcome, found.state, found.choice],
    queryFn: ({ pageParam, signal }) =>
      get<Page<SlackImportMessage>>(
        `${of(found.incidentId)}/${found.id}/messages`,
        { ...(outcome === 'ALL' ? {} : { outcome }), limit: 50, cursor: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    placeholderData: before => before,
  });
}

/** Begins an import, uploads its files one behind the other, part by part, and has them read. */
export function useReadExport(incidentId: string, onPart: (share: number) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ files, choice, key }: { files: File[]; choice: SlackChoice; key: string }) => {
      const fileName = files.map(file => file.name).join(', ');
      const begun = await post<SlackImport>(
        of(incidentId),
        { fileName: fileName.length > 200 ? fileName.slice(0, 199) + '…' : fileName, choice },
        key,
      );
      const whole = new Blob(files);
      const parts = Math.max(1, Math.ceil(whole.size / PART_BYTES));
      for (let part = 0; part < parts; part++) {
        const bytes = whole.slice(part * PART_BYTES, (part + 1) * PART_BYTES);
        await send('PUT', `${of(incidentId)}/${begun.id}/parts/${part + 1}`, { bytes });
        onPart((part + 1) / parts);
      }
      return post<SlackImport>(`${of(incidentId)}/${begun.id}/transitions`, { to: 'READING' });
    },
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(incidentId) }),
  });
}

/** Has the file read by another choice, imports what was found, or cancels. */
export function useMoveSlackImport(found: SlackImport) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (move: { to: 'READING' | 'IMPORTING' | 'CANCELED'; choice?: SlackChoice }) =>
      post<SlackImport>(`${of(found.incidentId)}/${found.id}/transitions`, move),
    onSuccess: moved => client.setQueryData(keyOf(found.incidentId), moved),
    onError: () => client.invalidateQueries({ queryKey: keyOf(found.incidentId) }),
  });
}

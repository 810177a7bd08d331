import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post, send } from '../../api/client';
import type { ImportFormat, ImportJob, ImportRow, Page } from '../../api/types';

/** Below the largest body that the API takes. */
export const PART_BYTES = 3 * 1024 * 1024;

export interface ImportInput {
  system: string;
  format: ImportFormat;
  fileName: string;
  dryRun: boolean;
  addServices: boolean;
  visibility: 'ORGANISATION' | 'RESTRICTED';
  mapping?: Record<string, unknown>;
}

const isMoving = (job: ImportJob | undefined) => job?.state === 'QUEUED' || job?.state === 'RUNNING';

export function useImports() {
  return useInfiniteQuery({
    queryKey: ['imports', 'list'],
    queryFn: ({ pageParam, signal }) =>
      get<Page<ImportJob>>('/imports', { limit: 20, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    refetchInterval: query =>
      query.state.data?.pages.some(page => page.items.some(isMoving)) ? 2000 : false,
  });
}

/** One import, read again while it is worked on. */
export function useImport(id: string) {
  return useQuery({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => get<ImportJob>(`/imports/${encodeURIComponent(id)}`, undefined, signal),
    refetchInterval: query => (isMoving(query.state.data) ? 1000 : false),
  });
}

export function useImportRows(id: string, filter: string, done: number) {
  const query = filter === 'flagged' ? { flagged: true } : filter === 'all' ? {} : { outcome: [filter] };
  return useInfiniteQuery({
    queryKey: ['imports', 'one', id, 'rows', filter, done],
    queryFn: ({ pageParam, signal }) =>
      get<Page<ImportRow>>(
        `/imports/${encodeURIComponent(id)}/rows`,
        { ...query, limit: 50, cursor: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.nextCursor,
    placeholderData: before => before,
  });
}

/** Begins an import, uploads the file part by part, and starts the work. */
export function useStartImport(onPart: (share: number) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ input, file, key }: { input: ImportInput; file: File; key: string }) => {
      const job = await post<ImportJob>('/imports', input, key);
      const parts = Math.max(1, Math.ceil(file.size / PART_BYTES));
      for (let part = 0; part < parts; part++) {
        const bytes = file.slice(part * PART_BYTES, (part + 1) * PART_BYTES);
        await send('PUT', `/imports/${job.id}/parts/${part + 1}`, { bytes });
        onPart((part + 1) / parts);
      }
      return post<ImportJob>(`/imports/${job.id}/transitions`, { to: 'QUEUED' });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
}

export function useCancelImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => post<ImportJob>(`/imports/${id}/transitions`, { to: 'CANCELED' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
}

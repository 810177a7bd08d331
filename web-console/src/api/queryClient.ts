import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Server state: fresh for a moment, kept current by the live stream, retried only when a retry can help. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) =>
          failures < 2 && (!(error instanceof Problem) || error.status === 0 || error.status >= 500),
        retryDelay: attempt => Math.min(500 * 2 ** attempt, 4_000),
      },
      mutations: { retry: false },
    },
  });
}

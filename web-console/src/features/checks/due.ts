import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/client';
import { useMay } from '../../api/session';
import type { Check, Page } from '../../api/types';
import type { Slo } from '../services/types';

const SHOWN = 100;

/** Dates go by without anybody changing anything. */
const AGAIN = 5 * 60_000;

/** Checks that nobody has looked at in time, and SLOs whose review is past its day; the one that waits longest first. */
export function useDue() {
  const enabled = useMay('workIncidents');
  const checks = useQuery({
    queryKey: ['checks', 'due'],
    queryFn: ({ signal }) => get<Page<Check>>('/checks', { overdue: true, limit: SHOWN }, signal),
    refetchInterval: AGAIN,
    enabled,
  });
  const reviews = useQuery({
    queryKey: ['catalogue', 'reviews-due'],
    queryFn: ({ signal }) => get<Page<Slo>>('/slos', { reviewDue: true, limit: SHOWN }, signal),
    refetchInterval: AGAIN,
    enabled,
  });
  const found = { checks: checks.data?.items ?? [], reviews: reviews.data?.items ?? [] };
  return {
    ...found,
    count: found.checks.length + found.reviews.length,
    more: !!(checks.data?.nextCursor ?? reviews.data?.nextCursor),
    error: checks.error ?? reviews.error,
  };
}

/** What is due, in words; null where nothing is. */
export function dueWords(checks: number, reviews: number): string | null {
  const parts = [
    checks > 0 && `${checks} ${checks === 1 ? 'correctness check is' : 'correctness checks are'} overdue`,
    reviews > 0 && `${reviews} ${reviews === 1 ? 'SLO review is' : 'SLO reviews are'} due`,
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(' and ');
}

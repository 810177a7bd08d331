import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { StatisticsSearch } from '../../app/router';
import { get, type Query } from '../../api/client';
import type { DoraPairing, DoraPlot, HumanCost, IncidentStatistics, TagCounts } from '../../api/types';

/** The period ends with today, so that reading the page again within the day asks the same. */
export function queryOf(search: StatisticsSearch, now = new Date()): Query {
  const to = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  const { weeks = 13, ...rest } = search;
  return {
    ...rest,
    from: new Date(to - weeks * 7 * 86_400_000).toISOString(),
    to: new Date(to).toISOString(),
  };
}

export function useIncidentStatistics(search: StatisticsSearch) {
  return useQuery({
    queryKey: ['incidents', 'statistics', search],
    queryFn: ({ signal }) => get<IncidentStatistics>('/statistics/incidents', queryOf(search), signal),
    placeholderData: keepPreviousData,
  });
}

export function useHumanCost(search: StatisticsSearch) {
  return useQuery({
    queryKey: ['incidents', 'human-cost', search],
    queryFn: ({ signal }) => get<HumanCost>('/statistics/human-cost', queryOf(search), signal),
    placeholderData: keepPreviousData,
  });
}

/** Severity, kind and grouping do not narrow tags: only the period and the service do. */
export function useTagCounts({ weeks, service }: StatisticsSearch) {
  return useQuery({
    queryKey: ['incidents', 'tag-counts', weeks, service],
    queryFn: ({ signal }) => get<TagCounts>('/statistics/tags', queryOf({ weeks, service }), signal),
    placeholderData: keepPreviousData,
  });
}

export function useDora(search: StatisticsSearch) {
  return useQuery({
    queryKey: ['incidents', 'dora', search],
    queryFn: ({ signal }) => get<DoraPairing>('/statistics/dora', queryOf(search), signal),
    placeholderData: keepPreviousData,
  });
}

/** A quarter tells little alone: at least the last year is plotted. */
export function useDoraPlot(search: StatisticsSearch) {
  const year = { ...search, weeks: Math.max(search.weeks ?? 0, 52) };
  return useQuery({
    queryKey: ['incidents', 'dora-plot', year],
    queryFn: ({ signal }) => get<DoraPlot>('/statistics/dora/quarters', queryOf(year), signal),
    placeholderData: keepPreviousData,
  });
}

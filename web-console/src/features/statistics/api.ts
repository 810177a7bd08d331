import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { StatisticsSearch } from '../../app/router';
import { get, type Query } from '../../api/client';
import type { DoraPairing, DoraPlot, HumanCost, IncidentStatistics, TagCounts } from '../../api/types';

const DAY = 86_400_000;

/** The day in UTC, such as 2026-03-01. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Own dates as whole days, the last one counted; else the period ends with today, so that the day asks the same. */
export function queryOf(search: StatisticsSearch, now = new Date()): Query {
  const { weeks = 13, from, to, ...rest } = search;
  const end = to
    ? Date.parse(to) + DAY
    : Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  const begin = from ? Date.parse(from) : end - weeks * 7 * DAY;
  return { ...rest, from: new Date(begin).toISOString(), to: new Date(end).toISOString() };
}

export function useIncidentStatistics(search: StatisticsSearch) {
  return useQuery({
    queryKey: ['incidents', 'statistics', search],
    queryFn: ({ signal }) => get<IncidentStatistics>('/statistics/incidents', queryOf(search), signal),
    placeholderData: keepPreviousData,
  });
}

/** Human cost is told of whole teams: neither a service nor a severity cuts it. */
export function useHumanCost({ weeks, from, to, team, population }: StatisticsSearch) {
  const search = { weeks, from, to, team, population };
  return useQuery({
    queryKey: ['incidents', 'human-cost', search],
    queryFn: ({ signal }) => get<HumanCost>('/statistics/human-cost', queryOf(search), signal),
    placeholderData: keepPreviousData,
  });
}

/** Severity, kind and grouping do not narrow tags: only the period and the service do. */
export function useTagCounts({ weeks, from, to, service }: StatisticsSearch) {
  const search = { weeks, from, to, service };
  return useQuery({
    queryKey: ['incidents', 'tag-counts', search],
    queryFn: ({ signal }) => get<TagCounts>('/statistics/tags', queryOf(search), signal),
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

/** A quarter tells little alone: at least the last year is plotted, unless own dates are chosen. */
export function useDoraPlot(search: StatisticsSearch) {
  const year = search.from ? search : { ...search, weeks: Math.max(search.weeks ?? 0, 52) };
  return useQuery({
    queryKey: ['incidents', 'dora-plot', year],
    queryFn: ({ signal }) => get<DoraPlot>('/statistics/dora/quarters', queryOf(year), signal),
    placeholderData: keepPreviousData,
  });
}

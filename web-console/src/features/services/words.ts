import type { BurnSpeed, Lifecycle, ReviewState, SloBasis, SloPeriod } from './types';

/** How the console says what the catalogue calls by constant names. */

export const LIFECYCLE: Record<Lifecycle, string> = {
  EXPERIMENTAL: 'Experimental',
  PRODUCTION: 'Production',
  DEPRECATED: 'Deprecated',
};

export const BASIS: Record<SloBasis, string> = {
  EVENTS: 'Good events of all',
  TIME: 'Good minutes of all',
};

export const PERIOD: Record<SloPeriod, string> = {
  ROLLING_28_DAYS: 'last 28 days',
  ROLLING_30_DAYS: 'last 30 days',
  CALENDAR_MONTH: 'this month',
  CALENDAR_QUARTER: 'this quarter',
};

export const REVIEW: Record<ReviewState, string> = {
  NONE: 'No review planned',
  SCHEDULED: 'Review planned',
  DUE_SOON: 'Review due soon',
  OVERDUE: 'Review overdue',
};

export const BURN_SPEED: Record<BurnSpeed, string> = {
  FAST: 'Fast',
  SLOW: 'Slow',
  CREEPING: 'Creeping',
  WITHIN_BUDGET: 'Within budget',
};

export const TIERS = ['1', '2', '3', '4'].map(value => ({
  value,
  label: `Tier ${value}${value === '1' ? ' · most critical' : value === '4' ? ' · least critical' : ''}`,
}));

/** A share as a percentage a person can read: 43 %, 0.4 %, 128 %. */
export function percent(share: number): string {
  const value = share * 100;
  const digits = Math.abs(value) >= 10 || value === 0 ? 0 : 1;
  return `${value.toFixed(digits)} %`;
}

/** Minutes as people say them: 42 min, 3.5 h. */
export function minutes(value: number): string {
  if (value < 120) return `${Number(value.toFixed(value < 10 ? 1 : 0))} min`;
  return `${Number((value / 60).toFixed(1))} h`;
}

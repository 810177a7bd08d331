interface Days {
  from?: string;
  to?: string;
}

/** Midnight at the begin of a day such as 2026-03-01, or of a day after it, where the reader is. */
function midnight(day: string, after = 0) {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date + after).toISOString();
}

/** Filters as the API takes them: days begin and end where the reader is, and the last one counts. */
export function withInstants<Filters extends object>(filters: Filters & Days): Filters & Days {
  return {
    ...filters,
    from: filters.from && midnight(filters.from),
    to: filters.to && midnight(filters.to, 1),
  };
}

/** A day of the years that a list can hold, as an address names it. */
export function dayIn(value: unknown) {
  const isDay = typeof value === 'string' && /^[12]\d{3}-\d\d-\d\d$/.test(value);
  return isDay && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "3 min ago", "in 2 days", "just now": how far an instant is from now. */
export function relativeTime(instant: string | Date, now: Date): string {
  const distance = new Date(instant).getTime() - now.getTime();
  const size = Math.abs(distance);
  if (Number.isNaN(size)) return '';
  if (size < 45_000) return 'just now';
  const text = size < HOUR ? unit(size, MINUTE, 'min') : size < DAY ? unit(size, HOUR, 'h') : days(size);
  return distance < 0 ? `${text} ago` : `in ${text}`;
}

/** "1 h 04 min": how long something took; null when either anchor is missing. */
export function durationBetween(
  from: string | null | undefined,
  to: string | null | undefined,
): { text: string; negative: boolean } | null {
  if (!from || !to) return null;
  const millis = new Date(to).getTime() - new Date(from).getTime();
  if (Number.isNaN(millis)) return null;
  return { text: (millis < 0 ? '−' : '') + duration(Math.abs(millis)), negative: millis < 0 };
}

/** "1 h 04 min" for a number of milliseconds. */
export function duration(millis: number): string {
  const seconds = Math.round(millis / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** The instant as this person's clock shows it, with seconds and zone. */
export function exactTime(instant: string | Date): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' }).format(
    new Date(instant),
  );
}

export function clockTime(instant: string | Date): string {
  return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    new Date(instant),
  );
}

export function dayName(instant: string | Date): string {
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(instant));
}

/** Value of a datetime-local field for an instant, in this person's zone. */
export function toLocalInput(instant: string | Date | null | undefined): string {
  if (!instant) return '';
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
}

/** The instant a datetime-local field means, or undefined when it is empty. */
export function fromLocalInput(value: string): string | undefined {
  if (!value) return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function unit(size: number, length: number, name: string): string {
  return `${Math.max(1, Math.floor(size / length))} ${name}`;
}

function days(size: number): string {
  const count = Math.floor(size / DAY);
  return count === 1 ? '1 day' : `${count} days`;
}

let now = new Date();
const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

/** The time, moved on every half minute for everything on the page at once. */
export function useNow(): Date {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      ticking ??= setInterval(() => {
        now = new Date();
        listeners.forEach(tell => tell());
      }, 30_000);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          clearInterval(ticking);
          ticking = undefined;
        }
      };
    },
    () => now,
  );
}

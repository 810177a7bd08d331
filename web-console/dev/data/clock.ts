/** The time that made-up records are told by, and their ids. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const start = Date.now();
export const ago = (millis: number) => new Date(start - millis).toISOString();
export const ahead = (millis: number) => new Date(start + millis).toISOString();

let counter = 0;
export const nextId = () => `019ac000-0000-7000-8000-${String(++counter).padStart(12, '0')}`;

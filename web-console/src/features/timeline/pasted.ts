import type { EntryPrecision } from '../../api/types';

/** A line of pasted notes as it is understood. */
export interface PastedLine {
  text: string;
  occurredAt: string;
  precision: EntryPrecision;
  /** The time as it was written; null where a line had none and took the one of the line before. */
  written: string | null;
}

const FULL =
  /^[[(*_\s-]*(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?[\])*_]*(?:\s*[-–—:|,]\s*|\s+|$)/;
const CLOCK = /^[[(*_\s-]*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?[\])*_]*(?:\s*[-–—:|,]\s*|\s+|$)/;
const HALF_A_DAY = 12 * 3_600_000;
const DAY = 86_400_000;

/**
 * Reads notes with a time at the beginning of each entry: "14:03 text", "[14:03:20] text",
 * "2026-03-01 14:03 - text", "2026-03-01T14:03:20Z text". A clock alone is of the day given, and of the next one when
 * it falls back past midnight. A line without a time goes on with the entry before it.
 */
export function readPasted(notes: string, day: string): PastedLine[] {
  const lines: PastedLine[] = [];
  let base = day;
  for (const line of notes.split(/\r?\n/)) {
    if (!line.trim()) continue;
    const last = lines.at(-1);
    const full = FULL.exec(line);
    const clock = full ? null : CLOCK.exec(line);
    if (full) {
      const [whole, date, hour, minute, second, zone] = full;
      const at = instantOf(date!, hour!, minute!, second, zone);
      if (at) {
        base = date!;
        lines.push(lineOf(line, whole, at, second));
        continue;
      }
    } else if (clock) {
      const [whole, hour, minute, second] = clock;
      let at = instantOf(base, hour!, minute!, second);
      if (at && last && Date.parse(last.occurredAt) - at.getTime() > HALF_A_DAY) {
        base = new Date(Date.parse(base + 'T12:00:00Z') + DAY).toISOString().slice(0, 10);
        at = instantOf(base, hour!, minute!, second);
      }
      if (at) {
        lines.push(lineOf(line, whole, at, second));
        continue;
      }
    }
    if (last) last.text = [last.text, line.trim()].filter(Boolean).join('\n');
    else {
      const noon = instantOf(day, '12', '00');
      if (noon)
        lines.push({ text: line.trim(), occurredAt: noon.toISOString(), precision: 'DATE', written: null });
    }
  }
  return lines;
}

function lineOf(line: string, time: string, at: Date, second: string | undefined): PastedLine {
  return {
    text: line.slice(time.length).trim(),
    occurredAt: at.toISOString(),
    precision: second ? 'EXACT' : 'MINUTE',
    written: time.replace(/^[[(*_\s-]+/, '').replace(/[\])*_\s–—:|,-]+$/, ''),
  };
}

/** The instant of a written time, in the zone written with it or this person's own; null where there is none. */
function instantOf(date: string, hour: string, minute: string, second = '00', zone?: string): Date | null {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const offset = !zone ? '' : zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  const at = new Date(`${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`);
  return Number.isNaN(at.getTime()) ? null : at;
}

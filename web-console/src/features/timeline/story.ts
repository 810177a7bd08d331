import type { Page, TimelineEntry } from '../../api/types';
import { dayName, durationBetween } from '../../components/time';

export interface StoryDay {
  day: string;
  entries: { entry: TimelineEntry; gap: string | null }[];
}

/** Pages as they came, by days, each entry with the time since the one before it in the story. */
export function storyOf(pages: Page<TimelineEntry>[], newestFirst: boolean): StoryDay[] {
  const entries = pages.flatMap(page => page.items);
  const days: StoryDay[] = [];
  entries.forEach((entry, i) => {
    const day = dayName(entry.occurredAt);
    if (days.at(-1)?.day !== day) days.push({ day, entries: [] });
    days.at(-1)!.entries.push({ entry, gap: gapBetween(entries[newestFirst ? i + 1 : i - 1], entry) });
  });
  return days;
}

/** "+4 min"; nothing where one of the times is only a day, or where no time has passed. */
function gapBetween(before: TimelineEntry | undefined, entry: TimelineEntry): string | null {
  if (!before || before.precision === 'DATE' || entry.precision === 'DATE') return null;
  if (before.occurredAt === entry.occurredAt) return null;
  const length = durationBetween(before.occurredAt, entry.occurredAt);
  if (!length || length.negative || length.text === '0 s') return null;
  const about = before.precision === 'APPROXIMATE' || entry.precision === 'APPROXIMATE' ? '~' : '';
  return `${about}+${length.text}`;
}

import type { Page, RelatedChange, TimelineEntry } from '../../api/types';
import { dayName, durationBetween } from '../../components/time';

/** An entry with the time since the one before it, or a change that is proposed to become one. */
export type StoryItem = { at: string } & (
  | { entry: TimelineEntry; gap: string | null; proposed?: undefined }
  | { proposed: RelatedChange; entry?: undefined }
);

export interface StoryDay {
  day: string;
  items: StoryItem[];
}

/** Pages as they came, by days, with the proposals that belong into the part of the story that was read. */
export function storyOf(
  pages: Page<TimelineEntry>[],
  newestFirst: boolean,
  proposed: RelatedChange[] = [],
): StoryDay[] {
  const entries = pages.flatMap(page => page.items);
  const items: StoryItem[] = entries.map((entry, i) => ({
    at: entry.occurredAt,
    entry,
    gap: gapBetween(entries[newestFirst ? i + 1 : i - 1], entry),
  }));
  const isWhole = !pages.at(-1)?.nextCursor;
  for (const item of proposed) {
    const place = items.findIndex(({ at }) => isBehind(at, item.change.at, newestFirst));
    if (place >= 0) items.splice(place, 0, { at: item.change.at, proposed: item });
    else if (isWhole) items.push({ at: item.change.at, proposed: item });
  }
  const days: StoryDay[] = [];
  for (const item of items) {
    const day = dayName(item.at);
    if (days.at(-1)?.day !== day) days.push({ day, items: [] });
    days.at(-1)!.items.push(item);
  }
  return days;
}

/** Whether an item stands after a time in the order of the story. */
function isBehind(at: string, time: string, newestFirst: boolean): boolean {
  const apart = new Date(at).getTime() - new Date(time).getTime();
  return newestFirst ? apart < 0 : apart > 0;
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

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { onWriting, type WritingNotice } from '../../api/live';
import { useMe } from '../../api/session';
import { PAGE_ID, sayPresence } from './api';

const SAY_EVERY = 10_000;
const GONE_AFTER = 25_000;
const READ_EVERY = 2_000;

/** Somebody else who has the document open. */
export interface Present {
  clientId: string;
  personId: string;
  name: string;
  /** Where they write; null while they read. */
  section: string | null;
}

export interface WritingRoom {
  /** Everybody else, each once. */
  others: Present[];
  /** Tells that this page writes in a section, or does no longer. */
  writeIn: (section: string, now: boolean) => void;
}

type Seen = Present & { at: number };

/** Who else has this document open and where they write; asks for the text to be read again while others type. */
export function useWritingRoom(id: string, onText: () => void): WritingRoom {
  const me = useMe().id;
  const [seen, setSeen] = useState<ReadonlyMap<string, Seen>>(new Map());
  const sections = useRef<string[]>([]);
  const textChanged = useEffectEvent(onText);

  const say = useCallback(
    (leaving = false) => {
      // Nobody misses it: it is said again soon.
      sayPresence(id, sections.current.at(-1) ?? null, leaving).catch(() => undefined);
    },
    [id],
  );

  useEffect(() => {
    let reading: ReturnType<typeof setTimeout> | undefined;
    const known = new Set<string>();
    const read = () => {
      reading ??= setTimeout(() => {
        reading = undefined;
        textChanged();
      }, READ_EVERY);
    };
    const stop = onWriting(notice => {
      if (notice.subject !== id) return;
      if (notice.changes !== null) return read();
      if (!notice.clientId || notice.clientId === PAGE_ID) return;
      if (notice.leaving) known.delete(notice.clientId);
      else if (!known.has(notice.clientId)) {
        known.add(notice.clientId);
        say(); // so that who comes knows at once who is here
      }
      setSeen(before => after(before, notice));
    });
    const visible = () => document.visibilityState === 'visible';
    const beat = setInterval(() => {
      if (visible()) say();
      setSeen(stillThere);
    }, SAY_EVERY);
    say();
    return () => {
      stop();
      clearTimeout(reading);
      clearInterval(beat);
      say(true);
    };
  }, [id, say]);

  const writeIn = useCallback(
    (where: string, now: boolean) => {
      sections.current = sections.current.filter(one => one !== where).concat(now ? [where] : []);
      say();
    },
    [say],
  );

  const others = new Map(
    [...seen.values()].filter(one => one.personId !== me).map(one => [one.personId, one]),
  );
  return { others: [...others.values()], writeIn };
}

function after(before: ReadonlyMap<string, Seen>, notice: WritingNotice): ReadonlyMap<string, Seen> {
  const now = new Map(before);
  const { clientId, personId, person, section, leaving } = notice;
  if (!clientId || !personId || !person) return before;
  if (leaving) now.delete(clientId);
  else now.set(clientId, { clientId, personId, name: person, section, at: Date.now() });
  return now;
}

function stillThere(before: ReadonlyMap<string, Seen>): ReadonlyMap<string, Seen> {
  const recent = [...before].filter(([, one]) => Date.now() - one.at < GONE_AFTER);
  return recent.length === before.size ? before : new Map(recent);
}

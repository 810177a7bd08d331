import { useCallback, useState } from 'react';
import { useMe } from '../api/session';

const PREFIX = 'afterword.draft.';

/**
 * Text that is being written, kept for this tab so that neither a reload nor an ended session loses it.
 * Returns the value, its setter and a function that forgets it.
 */
export function useDraft<T>(name: string, initial: T): [T, (value: T) => void, () => void] {
  const key = PREFIX + useMe().id + '.' + name;
  const [value, setValue] = useState<T>(() => read(key) ?? initial);
  const change = useCallback(
    (next: T) => {
      setValue(next);
      write(key, next);
    },
    [key],
  );
  const forget = useCallback(() => {
    setValue(initial);
    write(key, undefined);
    // The initial value only matters at the moment of forgetting.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return [value, change, forget];
}

/** Removes every draft, on signing out. */
export function forgetDrafts() {
  try {
    Object.keys(sessionStorage)
      .filter(key => key.startsWith(PREFIX))
      .forEach(key => sessionStorage.removeItem(key));
  } catch {
    // Without storage there is nothing to forget.
  }
}

function read<T>(key: string): T | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown) {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage only costs the safety net.
  }
}

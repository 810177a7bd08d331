import { useCallback, useRef } from 'react';

/**
 * A key for each different body: sending the same text again after a lost answer repeats the key, so that
 * nothing is created twice; a corrected text is a new request, and so is the same text after a success.
 */
export function useIdempotencyKey(): { keyFor: (body: unknown) => string; succeeded: () => void } {
  const last = useRef({ body: '', key: '' });
  const keyFor = useCallback((body: unknown) => {
    const text = JSON.stringify(body);
    if (last.current.body !== text) last.current = { body: text, key: newKey() };
    return last.current.key;
  }, []);
  const succeeded = useCallback(() => {
    last.current = { body: '', key: '' };
  }, []);
  return { keyFor, succeeded };
}

/** A name that nobody has had. */
export function newKey(): string {
  // randomUUID exists only on https and on loopback.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

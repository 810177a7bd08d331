import { useEffect, useRef, useState } from 'react';

/**
 * Gives the focus back to what had it when a dialog closes that was there, open, from its first moment on. Dialogs that
 * are opened later do so themselves.
 */
export function useFocusBack(opened = true) {
  const [before] = useState(() => (opened ? document.activeElement : null));
  const open = useRef(false);
  const done = useRef(false);
  useEffect(() => {
    if (!opened || done.current || !(before instanceof HTMLElement)) return;
    open.current = true;
    return () => {
      open.current = false;
      window.setTimeout(() => {
        if (open.current || done.current) return;
        done.current = true;
        before.focus({ preventScroll: true });
      });
    };
  }, [opened, before]);
}

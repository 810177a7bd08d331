import { useHotkeys } from '@mantine/hooks';

/**
 * Keys that stand for a button of the page. They are left to whatever has the focus and knows them itself, and do nothing
 * below an open dialog.
 */
export function useShortcuts(keys: Record<string, () => void>) {
  useHotkeys(
    Object.entries(keys).map(([key, act]) => [
      key,
      event => {
        if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
        event.preventDefault();
        act();
      },
      { preventDefault: false },
    ]),
  );
}

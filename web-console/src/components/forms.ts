import type { KeyboardEvent } from 'react';

/** Submits on Ctrl+Enter (or Cmd+Enter) from anywhere inside a form. */
export function onCtrlEnter(submit: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };
}

/** An empty text means that the field was left out. */
export function orUndefined(text: string): string | undefined {
  return text.trim() || undefined;
}

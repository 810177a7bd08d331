/** Moves between the items of a story; what is proposed for it is one of them. */
export function focusNext(item: HTMLElement, step: 1 | -1) {
  const all = [
    ...(item.closest('[data-testid="timeline"]')?.querySelectorAll<HTMLElement>('li[tabindex="0"]') ?? []),
  ];
  all[all.indexOf(item) + step]?.focus();
}

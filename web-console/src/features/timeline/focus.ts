/** Moves between the items of a story; what is proposed for it is one of them. */
export function focusNext(item: HTMLElement, step: 1 | -1): boolean {
  const all = [
    ...(item.closest('[data-testid="timeline"]')?.querySelectorAll<HTMLElement>('li[tabindex="0"]') ?? []),
  ];
  const next = all[all.indexOf(item) + step];
  next?.focus();
  return next !== undefined;
}

/** Offers the first call, or the sign-in, to the keyboard, unless the person is elsewhere. */
export function focusFirst(root: HTMLElement): void {
  const isElsewhere = !document.hasFocus() || document.activeElement !== document.body;
  if (!isElsewhere) focusOn(root, '[data-call], .primary');
}

/** Moves the focus to the element, if there is one. */
export function focusOn(root: HTMLElement, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus();
}

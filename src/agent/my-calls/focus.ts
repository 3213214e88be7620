/** Focuses the first call or the sign-in button, unless the focus is elsewhere. */
export function focusFirst(root: HTMLElement): void {
  const isElsewhere = !document.hasFocus() || document.activeElement !== document.body;
  if (!isElsewhere) focusOn(root, '[data-call], .primary');
}

/** Focuses the first element that matches, if any. */
export function focusOn(root: HTMLElement, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus();
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus between a list's buttons with the arrow keys, wrapping around. */
export function moveFocus(event: KeyboardEvent): void {
  const step = steps[event.key];
  const { currentTarget: list } = event;
  if (step === undefined || !(list instanceof HTMLElement)) return;
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

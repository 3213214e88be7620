import { keysOf } from './shortcuts.ts';

/** Presses the button that carries the shortcut. One that does nothing now gets the focus, and so says why. */
export function pressShortcut(event: KeyboardEvent): void {
  const shortcut = event.repeat ? null : keysOf(event);
  if (!shortcut) return;
  const button = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${shortcut}"]`);
  if (!button) return;
  event.preventDefault();
  if (button.ariaDisabled === 'true') button.focus();
  else button.click();
}

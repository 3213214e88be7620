import type { Preferences } from '../../storage/preferences.ts';
import { type Command, commands } from '../../recording/command.ts';
import type { PreferencesMessages, SheetMessages } from '../../i18n/messages.ts';
import type { Hint, Hints } from '../panel/slots.ts';

/** The shortcut of each command in the format of `aria-keyshortcuts`; `null` for none. */
export type Keys = Preferences['keys'];

/** First letters, unless a browser or screen reader uses them with Alt and Shift. */
export const defaultKeys: Keys = {
  start: 'Alt+Shift+R',
  stop: 'Alt+Shift+S',
  pause: 'Alt+Shift+P',
  resume: 'Alt+Shift+U',
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>;

/**
 * The shortcut for a key press, or `null` if it cannot be one. Alt and a second modifier are required: a single
 * character could be triggered by speech input (WCAG 2.1.4), and most keys with one modifier belong to the browser.
 */
export function keysOf(press: KeyPress): string | null {
  const character = characterOf(press);
  if (!character || press.metaKey || !press.altKey) return null;
  if (!press.ctrlKey && !press.shiftKey) return null;
  const modifiers = [press.ctrlKey && 'Control', 'Alt', press.shiftKey && 'Shift'];
  return [...modifiers.filter((name) => name !== false), character].join('+');
}

/** The key's character, or its position on a US keyboard if modifiers or the script change the character. */
function characterOf({ key, code }: KeyPress): string | undefined {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1];
}

/** The command that has the shortcut. */
export function commandOf(keys: Keys, shortcut: string): Command | undefined {
  return commands.find((command) => keys[command] === shortcut);
}

/** Formats the shortcut with the key names of the user's language. */
export const keysText = (shortcut: string, { modifiers }: PreferencesMessages): string =>
  shortcut.replace('Control', modifiers.control).replace('Shift', modifiers.shift);

/** The buttons' hints: Genesys Cloud's name for the command, and the shortcut, if shortcuts are on. */
export function hintsOf(
  { keys, shortcuts }: Pick<Preferences, 'keys' | 'shortcuts'>,
  { preferences, securePause }: SheetMessages,
): Hints {
  const hints = commands.flatMap((command): [Command, Hint][] => {
    const shortcut = shortcuts ? keys[command] : null;
    const keyWords = shortcut && preferences.shortcut(keysText(shortcut, preferences));
    const term = command === 'pause' && securePause;
    const label = [term, keyWords].filter(Boolean).join('. ');
    return label ? [[command, { ...(shortcut && { keys: shortcut }), label }]] : [];
  });
  return Object.fromEntries(hints);
}

/** Presses the button with the shortcut. A disabled button gets the focus, which shows its reason. */
export function pressShortcut(event: KeyboardEvent): void {
  const shortcut = event.repeat ? null : keysOf(event);
  if (!shortcut) return;
  const button = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${shortcut}"]`);
  if (!button) return;
  event.preventDefault();
  if (button.ariaDisabled === 'true') button.focus();
  else button.click();
}

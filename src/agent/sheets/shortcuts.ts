import type { Preferences } from '../../storage/preferences.ts';
import { type Command, commands } from '../../recording/command.ts';
import type { PreferencesMessages, SheetMessages } from '../../i18n/messages.ts';
import type { Hint, Hints } from '../panel/slots.ts';

/** The shortcut of each command, as `aria-keyshortcuts` writes it; `null`: none. */
export type Keys = Preferences['keys'];

/** First letters, where no browser or screen reader has them with Alt and Shift. */
export const defaultKeys: Keys = {
  start: 'Alt+Shift+R',
  stop: 'Alt+Shift+S',
  pause: 'Alt+Shift+P',
  resume: 'Alt+Shift+U',
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>;

/**
 * The shortcut that a key press is, or `null` if it can be none. Alt and a second modifier are asked for: a single
 * character would act on speech input (WCAG 2.1.4), and with one modifier most keys belong to the browser.
 */
export function keysOf(press: KeyPress): string | null {
  const character = characterOf(press);
  if (!character || press.metaKey || !press.altKey) return null;
  if (!press.ctrlKey && !press.shiftKey) return null;
  const modifiers = [press.ctrlKey && 'Control', 'Alt', press.shiftKey && 'Shift'];
  return [...modifiers.filter((name) => name !== false), character].join('+');
}

/** What is on the key, or its place on a US keyboard where modifiers or the script make something else of it. */
function characterOf({ key, code }: KeyPress): string | undefined {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1];
}

/** The command with that shortcut. */
export function commandOf(keys: Keys, shortcut: string): Command | undefined {
  return commands.find((command) => keys[command] === shortcut);
}

/** As people write it, by what is on their keys. */
export const keysText = (shortcut: string, { modifiers }: PreferencesMessages): string =>
  shortcut.replace('Control', modifiers.control).replace('Shift', modifiers.shift);

/** What the buttons say besides their names: what Genesys Cloud calls the command, and its shortcut, if they are on. */
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

import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/recording/command.ts';
import { commandOf, defaultKeys, hintsOf, keysOf } from '../../../src/agent/sheets/shortcuts.ts';
import { sheet as german } from '../../../src/i18n/locales/de/features.ts';

const press = (key: string, modifiers: string, code = '') => ({
  key,
  code,
  altKey: modifiers.includes('Alt'),
  ctrlKey: modifiers.includes('Ctrl'),
  shiftKey: modifiers.includes('Shift'),
  metaKey: modifiers.includes('Meta'),
});

describe('a shortcut', () => {
  it.each([
    ['r', 'Alt Shift', 'Alt+Shift+R'],
    ['P', 'Ctrl Alt', 'Control+Alt+P'],
    ['1', 'Ctrl Alt Shift', 'Control+Alt+Shift+1'],
  ])('%s with %s is %s, as aria-keyshortcuts writes it', (key, modifiers, shortcut) => {
    expect(keysOf(press(key, modifiers))).toBe(shortcut);
  });

  it.each(['', 'Shift', 'Alt', 'Ctrl', 'Ctrl Shift', 'Alt Shift Meta'])(
    'needs Alt and exactly one other modifier: a letter with "%s" is none',
    (modifiers) => {
      expect(keysOf(press('r', modifiers))).toBeNull();
    },
  );

  it('matches the physical key if modifiers make it another character', () => {
    expect(keysOf(press('‰', 'Alt Shift', 'KeyR'))).toBe('Alt+Shift+R');
    expect(keysOf(press('К', 'Alt Shift', 'KeyR'))).toBe('Alt+Shift+R');
    expect(keysOf(press('!', 'Alt Shift', 'Digit1'))).toBe('Alt+Shift+1');
  });

  it('matches the character of a key if the physical key is another one', () => {
    expect(keysOf(press('q', 'Alt Shift', 'KeyA'))).toBe('Alt+Shift+Q');
  });

  it('cannot be a key without a character', () => {
    expect(keysOf(press('Shift', 'Alt Shift', 'ShiftLeft'))).toBeNull();
    expect(keysOf(press('F5', 'Alt Shift', 'F5'))).toBeNull();
  });
});

it('every command has its own shortcut by default', () => {
  expect(commands.map((command) => commandOf(defaultKeys, defaultKeys[command] ?? ''))).toEqual(
    commands,
  );
});

it('keys that are no shortcut find no command', () => {
  expect(commandOf(defaultKeys, 'Alt+Shift+Z')).toBeUndefined();
});

it('a shortcut is shown in the agent’s language, with the characters on their keyboard', () => {
  const keys = { ...defaultKeys, start: null, stop: 'Control+Alt+S' };
  const hints = hintsOf({ keys, shortcuts: true }, german);
  expect(hints).toMatchObject({
    stop: { keys: 'Control+Alt+S', label: 'Tastenkürzel: Strg+Alt+S' },
    resume: { keys: 'Alt+Shift+U', label: 'Tastenkürzel: Alt+Umschalt+U' },
  });
  expect(hints.start).toBeUndefined();
});

it('the tooltip of Pause names the secure pause, with or without shortcuts', () => {
  expect(hintsOf({ keys: defaultKeys, shortcuts: true }, german).pause).toEqual({
    keys: 'Alt+Shift+P',
    label: 'Sichere Pause. Tastenkürzel: Alt+Umschalt+P',
  });
  expect(hintsOf({ keys: defaultKeys, shortcuts: false }, german)).toEqual({
    pause: { label: 'Sichere Pause' },
  });
});

import { fireEvent, getAllByRole, getByLabelText, getByRole, waitFor } from '@testing-library/dom';
import { expect, onTestFinished, test } from 'vitest';
import {
  defaultPreferences,
  followPreferences,
} from '../../../src/agent/sheets/preferences-store.ts';
import { PreferencesSheet } from '../../../src/agent/sheets/PreferencesSheet.tsx';
import { sheet } from '../../../src/i18n/locales/en/features.ts';
import { openPreferences, type Preferences } from '../../../src/storage/preferences.ts';
import { memoryStorage } from '../../storage/storage.ts';
import { en } from '../../i18n/words.ts';
import { draw } from '../../ui/draw.ts';

const texts = sheet.preferences;

/** Opens the sheet; each change is applied, as the page does. */
function open(first: Partial<Preferences> = {}) {
  let preferences: Preferences = { ...defaultPreferences, ...first };
  const content = () => (
    <PreferencesSheet {...{ preferences, sheet }} messages={en} onChange={change} />
  );
  const { root, redraw } = draw(content());
  function change(wanted: Preferences): void {
    preferences = wanted;
    redraw(content());
  }
  const field = (name: string | RegExp) => getByRole(root, 'button', { name });
  return { root, field, preferences: () => preferences };
}

const pauseField = 'Pause recording: Alt+Shift+P. Change';

/** Presses a key in the field that listens. */
const type = (field: HTMLElement, key: string, modifiers: KeyboardEventInit = {}): boolean =>
  fireEvent.keyDown(field, { key, ...modifiers });

async function listen({ field }: ReturnType<typeof open>): Promise<HTMLElement> {
  field(pauseField).click();
  return waitFor(() => field(texts.listening));
}

const announced = (field: HTMLElement): string | null | undefined =>
  field.closest('li')?.querySelector('[aria-live=polite]')?.textContent;

test.each([
  [texts.sound, 'sound'],
  [texts.compact, 'compact'],
  [texts.useShortcuts, 'shortcuts'],
] as const)('"%s" changes only itself', (label, name) => {
  const { root, preferences } = open();
  getByLabelText(root, label).click();
  expect(preferences()).toEqual({ ...defaultPreferences, [name]: !defaultPreferences[name] });
});

test('without shortcuts, no keys are offered', () => {
  expect(getAllByRole(open().root, 'listitem')).toHaveLength(4);
  expect(open({ shortcuts: false }).root.querySelector('li')).toBeNull();
});

test('the defaults can be restored', () => {
  const { root, preferences } = open({ sound: true, compact: true, shortcuts: false });
  getByRole(root, 'button', { name: texts.reset }).click();
  expect(preferences()).toEqual(defaultPreferences);
});

test('a shortcut is changed by pressing its new keys', async () => {
  const page = open();
  const field = await listen(page);
  expect(announced(field)).toBe(texts.listeningHint);
  for (const key of ['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']) {
    expect(type(field, key)).toBe(false);
    expect(announced(field)).toBe(texts.listeningHint);
  }
  expect(type(field, 'k', { code: 'KeyK', altKey: true, ctrlKey: true })).toBe(false);
  await waitFor(() => page.field('Pause recording: Ctrl+Alt+K. Change'));
  expect(page.preferences()).toEqual({
    ...defaultPreferences,
    keys: { ...defaultPreferences.keys, pause: 'Control+Alt+K' },
  });
  expect(announced(field)).toBe('');
});

test.each(['Delete', 'Backspace'])('%s removes a shortcut', async (key) => {
  const page = open();
  type(await listen(page), key);
  await waitFor(() => page.field('Pause recording: None. Change'));
  expect(page.preferences().keys.pause).toBeNull();
});

test('Escape keeps the shortcut, and does not reach the sheet, which would close', async () => {
  const page = open();
  const field = await listen(page);
  const heard: string[] = [];
  const hear = ({ key }: KeyboardEvent): void => void heard.push(key);
  document.addEventListener('keydown', hear);
  onTestFinished(() => document.removeEventListener('keydown', hear));
  type(field, 'Escape');
  await waitFor(() => page.field(pauseField));
  expect(announced(field)).toBe('');
  expect(page.preferences()).toEqual(defaultPreferences);
  expect(heard).toEqual([]);
  type(field, 'Escape');
  expect(heard).toEqual(['Escape']);
});

test.each([
  ['that no shortcut can have', 'k', {}, texts.unusable],
  [
    'of another command',
    'r',
    { code: 'KeyR', altKey: true, shiftKey: true },
    texts.taken('Start recording'),
  ],
] as const)('keys %s are refused with the reason', async (_, key, modifiers, reason) => {
  const page = open();
  const field = await listen(page);
  type(field, key, modifiers);
  await waitFor(() => expect(announced(field)).toBe(reason));
  expect(page.field(texts.listening)).toBe(field);
  expect(page.preferences()).toEqual(defaultPreferences);
});

test('the keys that a command has already are accepted', async () => {
  const page = open();
  type(await listen(page), 'p', { code: 'KeyP', altKey: true, shiftKey: true });
  await waitFor(() => page.field(pauseField));
  expect(page.preferences()).toEqual(defaultPreferences);
});

test('Tab and leaving the field end the listening', async () => {
  const page = open();
  const field = await listen(page);
  expect(type(field, 'Tab')).toBe(true);
  fireEvent.blur(field);
  await waitFor(() => page.field(pauseField));
  expect(announced(field)).toBe('');
});

test('a field that does not listen leaves keys alone', () => {
  const { field, preferences } = open();
  expect(type(field(pauseField), 'k', { code: 'KeyK', altKey: true, shiftKey: true })).toBe(true);
  expect(preferences()).toEqual(defaultPreferences);
});

test('preferences are applied at first, stored when changed, and follow another widget until closed', () => {
  const store = openPreferences(memoryStorage());
  const applied: boolean[] = [];
  const followed = followPreferences(store, ({ sound }) => void applied.push(sound));
  expect(followed.preferences()).toEqual(defaultPreferences);
  const loud = { ...defaultPreferences, sound: true };
  followed.change(loud);
  expect(store.read(defaultPreferences)).toEqual(loud);
  expect(followed.preferences()).toEqual(loud);
  store.save(defaultPreferences);
  window.dispatchEvent(new Event('storage'));
  expect(followed.preferences()).toEqual(defaultPreferences);
  expect(applied).toEqual([false, true, false]);
  followed.close();
  store.save(loud);
  window.dispatchEvent(new Event('storage'));
  expect(applied).toHaveLength(3);
});

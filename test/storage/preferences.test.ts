import { expect, it } from 'vitest';
import { isCompact, openPreferences, type Preferences } from '../../src/storage/preferences.ts';
import { memoryStorage } from './storage.ts';

const fallback: Preferences = {
  shortcuts: true,
  keys: { start: 'Alt+Shift+R', stop: null, pause: null, resume: null },
  sound: false,
  compact: false,
};

it('preferences have defaults until they are changed', () => {
  expect(openPreferences(memoryStorage()).read(fallback)).toEqual(fallback);
});

it('preferences are returned as they were saved', () => {
  const storage = memoryStorage();
  const wanted = { ...fallback, shortcuts: false, sound: true, compact: true };
  openPreferences(storage).save(wanted);
  expect(openPreferences(storage).read(fallback)).toEqual(wanted);
});

it('preferences keep the compact layout under its own key, both ways', () => {
  const storage = memoryStorage();
  openPreferences(storage).save({ ...fallback, compact: true });
  expect(isCompact(storage)).toBe(true);
  openPreferences(storage).save(fallback);
  expect(isCompact(storage)).toBe(false);
});

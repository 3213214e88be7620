import * as v from 'valibot';
import { commands } from '../recording/command.ts';
import { createJsonStore, prefix } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const keys = v.nullable(v.string());
const preferencesSchema = v.object({
  shortcuts: v.boolean(),
  keys: v.object(v.entriesFromList(commands, keys)),
  sound: v.boolean(),
});

/**
 * A user's preferences. `keys`: the shortcut of each command in the format of `aria-keyshortcuts`, such as
 * "Alt+Shift+R", or `null` for none; `shortcuts` turns all of them on or off.
 */
export type Preferences = v.InferOutput<typeof preferencesSchema> & { readonly compact: boolean };

/** Stores a user's preferences, permanently if the browser allows it. */
export interface PreferenceStore {
  /** `fallback`: used if they were never changed. */
  readonly read: (fallback: Preferences) => Preferences;
  readonly save: (preferences: Preferences) => void;
}

export function openPreferences(storage: PageStorage['storage']): PreferenceStore {
  const store = createJsonStore(storage);
  return {
    read: (fallback) => ({
      ...(store.get('preferences', preferencesSchema) ?? fallback),
      compact: isCompact(storage),
    }),
    save({ compact, ...others }) {
      store.set('preferences', others);
      saveCompact(storage, compact);
    },
  };
}

const key = `${prefix}compact`;

/** Whether the user chose the compact panel. Stored separately, because it is needed before anything is drawn. */
export const isCompact = (storage: PageStorage['storage']): boolean =>
  storage.getItem(key) !== null;

function saveCompact(storage: PageStorage['storage'], compact: boolean): void {
  if (compact) storage.setItem(key, 'yes');
  else storage.removeItem(key);
}

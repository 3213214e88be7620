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
 * How a person wants the page. `keys`: the shortcut of each command as `aria-keyshortcuts` writes it, such as
 * "Alt+Shift+R", or `null` for none; `shortcuts` switches all of them.
 */
export type Preferences = v.InferOutput<typeof preferencesSchema> & { readonly compact: boolean };

/** A person's preferences, kept for good where the browser allows it. */
export interface PreferenceStore {
  /** `fallback` is for whoever never changed them. */
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

/** Whether the person wants the panel small. Stored separately, because it is known before anything is drawn. */
export const isCompact = (storage: PageStorage['storage']): boolean =>
  storage.getItem(key) !== null;

function saveCompact(storage: PageStorage['storage'], compact: boolean): void {
  if (compact) storage.setItem(key, 'yes');
  else storage.removeItem(key);
}

import * as v from 'valibot';
import { createJsonStore, prefix } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

/** Per-user storage of a tab: pages of other users do not find it. */

/** The key prefix of one user's data; `''`: of any user's. */
export const personalPrefix = (userId: string): string => `${prefix}user.${userId && `${userId}.`}`;

/**
 * One user's storage, addressed by the usual keys.
 * @param userId `null` if unknown: then nothing is stored
 */
export function storageOf(
  storage: PageStorage['storage'],
  userId: string | null,
): PageStorage['storage'] {
  if (userId === null) return nothing;
  const own = (key: string): string => personalPrefix(userId) + key.slice(prefix.length);
  return {
    getItem: (key) => storage.getItem(own(key)),
    setItem: (key, value) => storage.setItem(own(key), value),
    removeItem: (key) => storage.removeItem(own(key)),
  };
}

const nothing: PageStorage['storage'] = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};

const lastPersonKey = 'person';

/** The tab's last signed-in user; `null` if unknown. */
export const lastPerson = (storage: PageStorage['storage']): string | null =>
  createJsonStore(storage).get(lastPersonKey, v.string());

export const saveLastPerson = (storage: PageStorage['storage'], userId: string | null): void =>
  createJsonStore(storage).set(lastPersonKey, userId);

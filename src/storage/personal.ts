import * as v from 'valibot';
import { createJsonStore, prefix } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

/** What a tab keeps for the person who uses it: no one else's page finds it. */

/** Of everything that is kept for one person; `''`: for anybody. */
export const personalPrefix = (userId: string): string => `${prefix}user.${userId && `${userId}.`}`;

/**
 * The storage of one person, under the keys that its users know.
 * @param userId `null`: it is not known whose it is, so that nothing is kept
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

/** Who was signed in to this tab last; `null`: no one is known. */
export const lastPerson = (storage: PageStorage['storage']): string | null =>
  createJsonStore(storage).get(lastPersonKey, v.string());

export const saveLastPerson = (storage: PageStorage['storage'], userId: string | null): void =>
  createJsonStore(storage).set(lastPersonKey, userId);

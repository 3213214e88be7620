import { prefix } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';
import { personalPrefix } from './personal.ts';

/** Keys of older builds, stored without a user, and of abandoned sign-ins. */
const ofAnybody = /^(activity|since|promise|consent|trip)(\.|$)|^leftRun$/;

/**
 * Removes data that the tab stored for other users. `null`: the user has signed out, and all users' data is removed.
 */
export function forgetOthers(
  { storage, keys }: Pick<PageStorage, 'storage' | 'keys'>,
  userId: string | null,
): void {
  for (const key of keys()) {
    const isPersonal = key.startsWith(personalPrefix(''));
    const isOwn = userId !== null && key.startsWith(personalPrefix(userId));
    const isOld = key.startsWith(prefix) && ofAnybody.test(key.slice(prefix.length));
    if (isOld || (isPersonal && !isOwn)) storage.removeItem(key);
  }
}

import { prefix } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';
import { personalPrefix } from './personal.ts';

/** As older builds kept them, it is unknown for whom; and sign-ins that never came back. */
const ofAnybody = /^(activity|since|promise|consent|trip)(\.|$)|^leftRun$/;

/** Removes what the tab keeps for anybody else. `null`: the person has signed out, and nothing stays. */
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

import { createJsonStore, prefix } from '../../storage/json-store.ts';
import type { PageStorage } from '../../storage/page-storage.ts';
import { pendingLoginKey, pendingLoginSchema } from './token-store.ts';

/** Longer than anyone needs to sign in, in ms. */
const longestLoginMs = 600_000;

/**
 * Forgets sign-ins that were abandoned.
 * @param now epoch ms
 */
export function forgetAbandoned(
  { storage, keys }: Pick<PageStorage, 'storage' | 'keys'>,
  now: number,
): void {
  const store = createJsonStore(storage);
  for (const key of keys()) {
    if (!key.startsWith(prefix + pendingLoginKey(''))) continue;
    const begunAt = store.get(key.slice(prefix.length), pendingLoginSchema)?.begunAt ?? 0;
    if (now - begunAt > longestLoginMs) storage.removeItem(key);
  }
}

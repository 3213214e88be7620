import * as v from 'valibot';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const schema = v.object({ folder: v.string(), content: v.unknown() });

/**
 * The tab's last valid config.json, so that its next page need not wait for it. The stored content is not validated.
 */
export interface KeptConfig {
  /** `undefined` if there is none. */
  readonly load: () => unknown;
  /** `null` removes it. */
  readonly save: (content: object | null) => void;
}

/** @param folder identifies the installation by the page's address, as one origin may serve several */
export function openKeptConfig(storage: PageStorage['storage'], folder: string): KeptConfig {
  const store = createJsonStore(storage);
  return {
    load() {
      const kept = store.get('config', schema);
      return kept?.folder === folder ? kept.content : undefined;
    },
    save: (content) => store.set('config', content && { folder, content }),
  };
}

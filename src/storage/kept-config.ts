import * as v from 'valibot';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const schema = v.object({ folder: v.string(), content: v.unknown() });

/** The last good config.json of a tab, so that its next page need not wait for it. What comes out is unchecked. */
export interface KeptConfig {
  /** `undefined`: there is none. */
  readonly load: () => unknown;
  /** `null` forgets it. */
  readonly save: (content: object | null) => void;
}

/** @param folder the address that config.json is in: one origin may serve several installations */
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

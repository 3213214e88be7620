import * as v from 'valibot';
import type { PageStorage } from './page-storage.ts';

/** JSON values in a page's storage, by key. */
export interface JsonStore {
  /** `null` if there is none of that shape. */
  get<Schema extends v.GenericSchema>(key: string, schema: Schema): v.InferOutput<Schema> | null;
  /** `null` removes it. A value that does not fit in the storage is not stored. */
  set(key: string, value: unknown): void;
}

/** Sets the product's keys apart from those of other pages of the origin. */
export const prefix = 'recording-control.';

export function createJsonStore(storage: PageStorage['storage']): JsonStore {
  return {
    get(key, schema) {
      const content = v.pipe(v.string(), v.parseJson(), schema);
      const parsed = v.safeParse(content, storage.getItem(prefix + key));
      return parsed.success ? parsed.output : null;
    },
    set(key, value) {
      try {
        if (value === null) storage.removeItem(prefix + key);
        else storage.setItem(prefix + key, JSON.stringify(value));
      } catch {
        // The storage is full; the page works without it.
      }
    },
  };
}

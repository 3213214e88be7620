import * as v from 'valibot';
import type { PageStorage } from './page-storage.ts';

/** What the product keeps in a page's storage, each under its key. */
export interface JsonStore {
  /** `null` if there is nothing of that shape. */
  get<Schema extends v.GenericSchema>(key: string, schema: Schema): v.InferOutput<Schema> | null;
  /** `null` removes it. What does not fit is not kept. */
  set(key: string, value: unknown): void;
}

/** Tells the product's keys from those of other pages of its origin. */
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
        // A full storage takes nothing more; the page works without.
      }
    },
  };
}

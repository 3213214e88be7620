import type { PageStorage } from '../../src/storage/page-storage.ts';

/** A page's storage in memory; `keys` lists what is in it. */
export function memoryStorage(): PageStorage['storage'] & { readonly keys: () => string[] } {
  const content = new Map<string, string>();
  return {
    getItem: (key) => content.get(key) ?? null,
    setItem: (key, value) => void content.set(key, value),
    removeItem: (key) => void content.delete(key),
    keys: () => [...content.keys()],
  };
}

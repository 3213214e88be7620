import { prefix } from './kept.ts';
import type { PageStorage } from './storage.ts';

const key = `${prefix}compact`;

/** Whether the person wants the panel small. Kept by itself, because it is known before anything is drawn. */
export const isCompact = (storage: PageStorage['storage']): boolean =>
  storage.getItem(key) !== null;

export function keepCompact(storage: PageStorage['storage'], compact: boolean): void {
  if (compact) storage.setItem(key, 'yes');
  else storage.removeItem(key);
}

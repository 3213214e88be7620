import * as v from 'valibot';
import { keptIn } from './kept.ts';
import type { PageStorage } from './storage.ts';

/** Whether a pause of one call was to end by itself, kept for a page that comes after this one. */
export interface PausePromise {
  /** The beginning of that pause (epoch ms); `null`: there is none. */
  readonly read: () => number | null;
  readonly keep: (since: number | null) => void;
}

export function openPausePromise(
  storage: PageStorage['storage'],
  conversationId: string,
): PausePromise {
  const kept = keptIn(storage);
  const key = `promise.${conversationId}`;
  return { read: () => kept.get(key, v.number()), keep: (since) => kept.keep(key, since) };
}

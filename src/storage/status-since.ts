import * as v from 'valibot';
import type { StatusSince } from '../recording/session/session.ts';
import { statusNames } from '../recording/status.ts';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

/** Longer than a reload or a sign-in takes, and too short for much to happen unseen, ms. */
const maxGapMs = 10_000;

const schema = v.object({ status: v.picklist(statusNames), at: v.number(), leftAt: v.number() });

/** Since when one call is as it is, kept over a reload. */
export interface StatusSinceStore {
  /** `null` if the page was away for longer. */
  readonly take: (now: number) => StatusSince | null;
  /** For a page that is being left. */
  readonly save: (since: StatusSince | null, now: number) => void;
}

export function openStatusSince(
  storage: PageStorage['storage'],
  conversationId: string,
): StatusSinceStore {
  const store = createJsonStore(storage);
  const key = `since.${conversationId}`;
  return {
    take(now) {
      const found = store.get(key, schema);
      if (!found || now - found.leftAt > maxGapMs) return null;
      return { status: found.status, at: found.at, exact: false };
    },
    save: (since, now) =>
      store.set(key, since && { status: since.status, at: since.at, leftAt: now }),
  };
}

/** Whether a pause of one call was to end automatically, kept for a page that comes after this one. */
export interface PausePromise {
  /** The beginning of that pause (epoch ms); `null`: there is none. */
  readonly read: () => number | null;
  readonly save: (since: number | null) => void;
}

export function openPausePromise(
  storage: PageStorage['storage'],
  conversationId: string,
): PausePromise {
  const store = createJsonStore(storage);
  const key = `promise.${conversationId}`;
  return { read: () => store.get(key, v.number()), save: (since) => store.set(key, since) };
}

import * as v from 'valibot';
import type { StatusSince } from '../recording/session/session.ts';
import { statusNames } from '../recording/status.ts';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

/** Longer than a reload or a sign-in takes, and too short for much to happen unnoticed, ms. */
const maxGapMs = 10_000;

const schema = v.object({ status: v.picklist(statusNames), at: v.number(), leftAt: v.number() });

/** When a call's status began, kept across a reload. */
export interface StatusSinceStore {
  /** `null` if the page was closed for longer. */
  readonly take: (now: number) => StatusSince | null;
  /** Called when the page is being closed. */
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

/** Whether auto-resume was planned for a pause, stored for the next page. */
export interface PausePromise {
  /** Start of that pause (epoch ms); `null` if there is none. */
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

import * as v from 'valibot';
import type { Since } from '../recording/session/session.ts';
import { keptIn, statusName } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

/** Longer than a reload or a sign-in takes, and too short for much to happen unseen, ms. */
const unseenMs = 10_000;

const schema = v.object({ status: statusName, at: v.number(), leftAt: v.number() });

/** Since when one call is as it is, kept over a reload. */
export interface KeptSince {
  /** `null` if the page was away for longer. */
  readonly take: (now: number) => Since | null;
  /** For a page that is being left. */
  readonly keep: (since: Since | null, now: number) => void;
}

export function openKeptSince(storage: PageStorage['storage'], conversationId: string): KeptSince {
  const kept = keptIn(storage);
  const key = `since.${conversationId}`;
  return {
    take(now) {
      const found = kept.get(key, schema);
      if (!found || now - found.leftAt > unseenMs) return null;
      return { status: found.status, at: found.at, exact: false };
    },
    keep: (since, now) =>
      kept.keep(key, since && { status: since.status, at: since.at, leftAt: now }),
  };
}

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

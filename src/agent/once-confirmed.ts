import type { Clock } from '../recording/clock.ts';
import { sessionPolicy } from '../recording/policy.ts';
import type { Session } from '../recording/session/session.ts';
import type { SessionStore } from '../recording/session/store.ts';

/**
 * Starts something whose code is loaded on demand, retrying until that works.
 * @returns a function that ends it, whether or not it has started
 */
export function keepTrying(after: Clock['after'], begin: () => Promise<() => void>): () => void {
  let left = false;
  let end = (): void => undefined;
  async function tryToBegin(): Promise<void> {
    try {
      const ending = await begin();
      if (left) ending();
      else end = ending;
    } catch {
      if (!left) end = after(sessionPolicy.readAgainMs, () => void tryToBegin());
    }
  }
  void tryToBegin();
  return () => {
    left = true;
    end();
  };
}

/** Time for the browser to paint the last change, ms, before lazy loading slows it down. */
const afterPaintMs = 50;

/** Like `keepTrying`, once the first status has been confirmed and painted. */
export function onceConfirmed(
  sessionStore: SessionStore,
  after: Clock['after'],
  begin: () => Promise<() => void>,
): () => void {
  let end = (): void => undefined;
  const unsubscribe = sessionStore.subscribe(({ confirmed }) => {
    if (!confirmed) return;
    unsubscribe();
    end = after(afterPaintMs, () => {
      end = keepTrying(after, begin);
    });
  });
  return () => {
    unsubscribe();
    end();
  };
}

/** Whether the panel shows only that the status is being checked. */
export const isFirstCheck = ({ confirmed, access, lastFailure }: Session): boolean =>
  !confirmed && access !== 'needed' && lastFailure === null;

/** How long to wait for the first answer, ms. */
const longestFirstCheckMs = 1_000;

/** Resolves once the panel shows more than that the status is being checked, or after a second. */
export function onceStatusShows(sessionStore: SessionStore, after: Clock['after']): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = sessionStore.subscribe(check);
    const cancel = after(longestFirstCheckMs, settle);
    check(sessionStore.session());
    function check(session: Session): void {
      if (!isFirstCheck(session)) settle();
    }
    function settle(): void {
      unsubscribe();
      cancel();
      after(afterPaintMs, resolve);
    }
  });
}

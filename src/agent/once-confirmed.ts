import type { Clock } from '../recording/clock.ts';
import { sessionPolicy } from '../recording/policy.ts';
import type { Session } from '../recording/session/session.ts';
import type { SessionStore } from '../recording/session/store.ts';

/**
 * Begins something whose code loads, however often that has to be asked for. The returned function ends it, whether it
 * has begun or not.
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

/** Until a browser has painted what was just drawn, ms: what loads for later would hold that up. */
const afterPaintMs = 50;

/** The same, once the first status has been confirmed, and painted. */
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

/** Whether there is nothing more to see than that the status is being checked. */
export const isFirstCheck = ({ confirmed, access, lastFailure }: Session): boolean =>
  !confirmed && access !== 'needed' && lastFailure === null;

/** How long the first answer may take before the panel counts as shown without, ms. */
const longestFirstCheckMs = 1_000;

/** Resolves once there is more to see than that the status is being checked, or after a second. */
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

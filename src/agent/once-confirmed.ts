import type { Clock } from '../recording/clock.ts';
import { sessionPolicy } from '../recording/policy.ts';
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

/** The same, once the first status has been confirmed. */
export function onceConfirmed(
  sessionStore: SessionStore,
  after: Clock['after'],
  begin: () => Promise<() => void>,
): () => void {
  let end = (): void => undefined;
  const unsubscribe = sessionStore.subscribe(({ confirmed }) => {
    if (!confirmed) return;
    unsubscribe();
    end = keepTrying(after, begin);
  });
  return () => {
    unsubscribe();
    end();
  };
}

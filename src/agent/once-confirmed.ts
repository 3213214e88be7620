import type { SessionStore } from '../recording/session/store.ts';

/** A part that could not be fetched is asked for again after so long, ms. */
const tryAgainMs = 15_000;

/**
 * Begins something once the first status has been confirmed, however often its code has to be asked for. The returned
 * function ends it, whether it has begun or not.
 */
export function onceConfirmed(
  sessionStore: SessionStore,
  after: (ms: number, task: () => void) => () => void,
  begin: () => Promise<() => void>,
): () => void {
  let left = false;
  let end = (): void => undefined;
  const unsubscribe = sessionStore.subscribe(({ confirmed }) => {
    if (!confirmed) return;
    unsubscribe();
    void tryToBegin();
  });
  async function tryToBegin(): Promise<void> {
    try {
      const ending = await begin();
      if (left) ending();
      else end = ending;
    } catch {
      if (!left) end = after(tryAgainMs, () => void tryToBegin());
    }
  }
  return () => {
    left = true;
    unsubscribe();
    end();
  };
}

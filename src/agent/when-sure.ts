import type { Conductor } from '../recording/conductor.ts';

/**
 * Begins something once the first status has been confirmed. The returned function ends it, whether it has begun
 * or not.
 */
export function whenSure(conductor: Conductor, begin: () => Promise<() => void>): () => void {
  let left = false;
  let end = (): void => undefined;
  const unsubscribe = conductor.subscribe(({ sure }) => {
    if (!sure) return;
    unsubscribe();
    void begun();
  });
  async function begun(): Promise<void> {
    const ending = await begin();
    if (left) ending();
    else end = ending;
  }
  return () => {
    left = true;
    unsubscribe();
    end();
  };
}

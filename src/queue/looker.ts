import type { Result } from '../recording/failure.ts';

/** Calls that are looked at at the same time. The gate sets the pace; this only keeps the line short. */
const parallel = 3;

export interface Looking {
  readonly needsLook: (id: string) => boolean;
  readonly look: (id: string) => Promise<Result<unknown>>;
}

/** Looks at the calls on the screen, and at no others: whoever scrolls past a call does not wait for it. */
export function createLooker({ needsLook, look }: Looking): {
  readonly show: (ids: readonly string[]) => void;
} {
  let shown: readonly string[] = [];
  const underWay = new Set<string>();

  async function goOn(): Promise<void> {
    if (underWay.size >= parallel) return;
    const id = shown.find((one) => !underWay.has(one) && needsLook(one));
    if (id === undefined) return;
    underWay.add(id);
    const looking = look(id);
    void goOn();
    const seen = await looking;
    underWay.delete(id);
    // A call that could not be read waits until it is shown again.
    if (!seen.ok) shown = shown.filter((one) => one !== id);
    void goOn();
  }

  return {
    show(ids) {
      shown = ids;
      void goOn();
    },
  };
}

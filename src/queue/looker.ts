import type { Result } from '../recording/failure.ts';

/** Calls that are looked at at the same time. The gate sets the pace; this only keeps the line short. */
const parallel = 3;

export interface Looking {
  readonly needsLook: (id: string) => boolean;
  readonly look: (id: string) => Promise<Result<unknown>>;
}

/** Looks at the calls on the screen, and at no others: whoever scrolls past a call does not wait for it. */
export interface Looker {
  readonly show: (ids: readonly string[]) => void;
  /** Something has changed: which calls need a look is asked anew. */
  readonly again: () => void;
}

export function createLooker({ needsLook, look }: Looking): Looker {
  let shown: readonly string[] = [];
  const underWay = new Set<string>();
  /** What could not be read waits for the next occasion. */
  const unread = new Set<string>();

  async function goOn(): Promise<void> {
    if (underWay.size >= parallel) return;
    const id = shown.find((one) => !underWay.has(one) && !unread.has(one) && needsLook(one));
    if (id === undefined) return;
    underWay.add(id);
    const looking = look(id);
    void goOn();
    const seen = await looking;
    underWay.delete(id);
    if (!seen.ok) unread.add(id);
    void goOn();
  }

  function again(): void {
    unread.clear();
    void goOn();
  }

  return {
    show(ids) {
      shown = ids;
      again();
    },
    again,
  };
}

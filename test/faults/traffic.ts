import type { Clock } from '../../src/recording/clock.ts';

/** Something on its way to the page. */
interface Coming {
  /** It does not come before; epoch ms. */
  notBefore: number;
}

/** This many turns of the event loop deliver what has arrived. */
const TURNS = 6;

/** What is on its way through the network. */
export function createTraffic(clock: Clock) {
  const all = new Set<Coming>();
  return {
    begin: (): Coming => {
      const coming = { notBefore: 0 };
      all.add(coming);
      return coming;
    },
    end: (coming: Coming): void => void all.delete(coming),
    /** Resolves when everything has arrived that can arrive without the passing of time. */
    settled: async (): Promise<void> => {
      for (let turn = 0; turn < TURNS; turn += 1) {
        await new Promise((resolve) => setImmediate(resolve));
        if ([...all].some(({ notBefore }) => notBefore <= clock.now())) turn = -1;
      }
    },
  };
}

export type Traffic = ReturnType<typeof createTraffic>;

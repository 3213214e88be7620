import type { BrowserContext, Frame } from 'playwright-core';

/** What a page occupies, after everything that can be collected has been. */
export interface Footprint {
  /** Bytes of JavaScript objects that are in use. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly documents: number;
  readonly frames: number;
}

/** The names that Chromium's `Performance.getMetrics` gives them. */
const METRICS: Readonly<Record<keyof Footprint, string>> = {
  heap: 'JSHeapUsedSize',
  listeners: 'JSEventListeners',
  nodes: 'Nodes',
  documents: 'Documents',
  frames: 'Frames',
};

/** One round of garbage collection may not free everything: this many rounds do. */
const ROUNDS = 3;

/** Measures the process in which a frame runs, together with all other frames of its site. */
export async function openScales(context: BrowserContext, frame: Frame) {
  const session = await context.newCDPSession(frame);
  await session.send('Performance.enable');
  return async (): Promise<Footprint> => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: keyof Footprint): number =>
      metrics.find((metric) => metric.name === METRICS[name])?.value ?? Number.NaN;
    return {
      heap: value('heap'),
      listeners: value('listeners'),
      nodes: value('nodes'),
      documents: value('documents'),
      frames: value('frames'),
    };
  };
}

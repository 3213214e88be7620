import type { BrowserContext, Frame } from 'playwright-core';

/** What a page occupies after garbage collection. */
export interface Footprint {
  /** Used JavaScript heap, bytes. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly documents: number;
  readonly frames: number;
}

/** Their names in Chromium's `Performance.getMetrics`. */
const METRICS: Readonly<Record<keyof Footprint, string>> = {
  heap: 'JSHeapUsedSize',
  listeners: 'JSEventListeners',
  nodes: 'Nodes',
  documents: 'Documents',
  frames: 'Frames',
};

/** Rounds of garbage collection: a single one may not free everything. */
const ROUNDS = 3;

/** Measures the process that runs a frame and all other frames of its site. */
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

import type { createQueueStore } from '../../../src/queue/queue-store.ts';

/** The code under test: the real code, or a copy with a defect. */
export interface QueueCore {
  readonly createQueueStore: typeof createQueueStore;
}

/** @param source a folder with the layout of src/, with a trailing slash */
export const loadCore = (source: URL): Promise<QueueCore> =>
  import(new URL('queue/queue-store.ts', source).href);

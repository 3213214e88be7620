import type { createQueueStore } from '../../../src/queue/queue-store.ts';

/** The code that is put to the test: the real one, or a copy with a defect in it. */
export interface QueueCore {
  readonly createQueueStore: typeof createQueueStore;
}

/** @param source a folder with the layout of src/, ending with a slash */
export const loadCore = (source: URL): Promise<QueueCore> =>
  import(new URL('queue/queue-store.ts', source).href);

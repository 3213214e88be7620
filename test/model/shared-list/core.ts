import type { createCallListStore } from '../../../src/agent/my-calls/call-list-store.ts';
import type { createRoutineReads } from '../../../src/genesys/calls/routine-reads.ts';

/** The code under test: the real code, or a copy with a defect. */
export interface SharedListCore {
  readonly createRoutineReads: typeof createRoutineReads;
  readonly createCallListStore: typeof createCallListStore;
}

/** @param source a folder with the layout of src/, with a trailing slash */
export async function loadCore(source: URL): Promise<SharedListCore> {
  const load = (file: string): Promise<SharedListCore> => import(new URL(file, source).href);
  const parts = await Promise.all(
    ['agent/my-calls/call-list-store.ts', 'genesys/calls/routine-reads.ts'].map(load),
  );
  return Object.assign({}, ...parts);
}

import { pressToKeep } from '../../src/recording/session/pending.ts';
import { createSessionStore } from '../../src/recording/session/store.ts';
import { statusOf } from '../../src/recording/status.ts';
import { view } from '../../src/recording/session/view.ts';

/** The code that is put to the test: the real one, or a copy with a defect in it. */
export interface Core {
  readonly createSessionStore: typeof createSessionStore;
  readonly pressToKeep: typeof pressToKeep;
  readonly view: typeof view;
  readonly statusOf: typeof statusOf;
}

export const realCore: Core = { createSessionStore, pressToKeep, view, statusOf };

import { pressToKeep } from '../../src/recording/session/pending.ts';
import { createSessionStore } from '../../src/recording/session/store.ts';
import { statusOf } from '../../src/recording/status.ts';
import { view } from '../../src/recording/session/view.ts';

/** The code under test: the real code, or a copy with a defect. */
export interface Core {
  readonly createSessionStore: typeof createSessionStore;
  readonly pressToKeep: typeof pressToKeep;
  readonly view: typeof view;
  readonly statusOf: typeof statusOf;
}

export const realCore: Core = { createSessionStore, pressToKeep, view, statusOf };

import { pressToKeep } from '../../src/recording/session/pending.ts';
import { conduct } from '../../src/recording/session/store.ts';
import { statusOf } from '../../src/recording/status.ts';
import { view } from '../../src/recording/session/view.ts';

/** The code that is put to the test: the real one, or a copy with a defect in it. */
export interface Core {
  readonly conduct: typeof conduct;
  readonly pressToKeep: typeof pressToKeep;
  readonly view: typeof view;
  readonly statusOf: typeof statusOf;
}

export const realCore: Core = { conduct, pressToKeep, view, statusOf };

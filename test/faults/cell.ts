import type { FaultHarness } from './fault-harness.ts';
import { type FaultName, faultNames } from './faults.ts';

/** One meeting of a fault and an operation. */
export interface Cell {
  readonly name: string;
  /** Throws when the page does not survive it as it should. */
  readonly survive: (harness: FaultHarness) => Promise<void>;
}

/** A fault that the next request meets, or every request until it is healed. */
export interface Trial {
  readonly fault: FaultName;
  readonly lasting: boolean;
}

export const trials: readonly (Trial & { readonly words: string })[] = faultNames.flatMap(
  (fault) => [
    { fault, lasting: false, words: `${fault}, once` },
    { fault, lasting: true, words: `${fault}, for long` },
  ],
);

import type { Queue } from '../genesys/queues/list.ts';
import { searchNames } from '../recording/search-names.ts';

/** Users type the name rather than read a longer list. */
const maxShown = 50;

export interface FilteredQueues {
  readonly shown: readonly Queue[];
  /** Total number of matches, shown or not. */
  readonly matching: number;
}

/** The first queues that match the name, and the number of matches. */
export function filterQueues(queues: readonly Queue[], name: string): FilteredQueues {
  const all = searchNames(queues, name);
  return { shown: all.slice(0, maxShown), matching: all.length };
}

import type { Queue } from '../genesys/queues/list.ts';
import { searchNames } from '../recording/search-names.ts';

/** No one reads a longer list; the name is typed then. */
const maxShown = 50;

export interface FilteredQueues {
  readonly shown: readonly Queue[];
  /** How many there are with that name, shown or not. */
  readonly matching: number;
}

/** The first queues of that name, and how many there are. */
export function filterQueues(queues: readonly Queue[], name: string): FilteredQueues {
  const all = searchNames(queues, name);
  return { shown: all.slice(0, maxShown), matching: all.length };
}

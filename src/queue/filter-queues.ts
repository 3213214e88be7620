import type { Queue } from '../genesys/queues/list.ts';

/** No one reads a longer list; the name is typed then. */
const maxShown = 50;

export interface FilteredQueues {
  readonly shown: readonly Queue[];
  /** How many there are with that name, shown or not. */
  readonly matching: number;
}

/** The queues with every word of `name` somewhere in theirs, in alphabetical order. Case does not matter. */
export function filterQueues(queues: readonly Queue[], name: string): FilteredQueues {
  const words = name.toLowerCase().split(/\s+/);
  const all = queues
    .filter((queue) => words.every((word) => queue.name.toLowerCase().includes(word)))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  return { shown: all.slice(0, maxShown), matching: all.length };
}

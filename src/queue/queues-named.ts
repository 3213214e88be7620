import type { Queue } from '../genesys/queue-list.ts';

/** Nobody reads a longer list; the name is typed then. */
const mostShown = 50;

export interface NamedQueues {
  readonly shown: readonly Queue[];
  /** How many there are with that name, shown or not. */
  readonly matching: number;
}

/** The queues with `name` somewhere in theirs, in alphabetical order. Case does not matter. */
export function queuesNamed(queues: readonly Queue[], name: string): NamedQueues {
  const wanted = name.trim().toLowerCase();
  const all = queues
    .filter((queue) => queue.name.toLowerCase().includes(wanted))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  return { shown: all.slice(0, mostShown), matching: all.length };
}

import type { QueueFilter } from '../storage/queue-filter.ts';
import type { UnfinishedRun } from '../storage/unfinished-run.ts';
import type { Queue, QueueList } from '../genesys/queues/list.ts';
import type { Failure } from '../recording/failure.ts';
import type { LazyBulk } from './bulk/lazy-bulk.ts';
import type { QueuePorts } from './ports.ts';
import type { QueueStore } from './queue-store.ts';

/** What the page shows. */
export type Route =
  /** `list`: `null` while the first page is loading. `recent`: ids of recently opened queues. */
  | {
      readonly name: 'choosing';
      readonly list: QueueList | null;
      readonly recent: readonly string[];
    }
  | { readonly name: 'noList'; readonly failure: Failure }
  | { readonly name: 'noQueue'; readonly failure: Failure }
  | OpenQueue;

export interface OpenQueue {
  readonly name: 'queue';
  /** The name is empty until it could be read. */
  readonly queue: Queue;
  readonly ports: QueuePorts;
  readonly queueStore: QueueStore;
  readonly bulk: LazyBulk;
  readonly filter: QueueFilter;
  /** Shown until the user closes it. */
  readonly unfinishedRun: UnfinishedRun | null;
}

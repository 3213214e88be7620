import type { WhoAmI } from '../genesys/calls/current-user.ts';
import type { QueueCallEvent } from '../genesys/queues/watch.ts';
import type { FoundQueueCalls } from '../genesys/queues/search.ts';
import type { QueueCall, Search } from '../genesys/queues/calls.ts';
import type { QueueList } from '../genesys/queues/list.ts';
import type { SignInProblem } from '../genesys/launch/problem.ts';
import type { CommandAck } from '../recording/backend.ts';
import type { BulkCommand } from '../recording/bulk/run.ts';
import type { Result } from '../recording/failure.ts';
import type { CallSnapshot } from '../recording/snapshot.ts';

/** The page's requests to the platform. The methods never throw. */
export interface QueueClient {
  readonly whoAmI: WhoAmI;
  readonly listQueues: () => Promise<Result<QueueList>>;
  readonly openQueue: (queueId: string) => QueuePorts;
  /** Signs in through a popup, so that nothing on the page is lost. Must be called synchronously in a click handler. */
  readonly signIn: () => Promise<SignInProblem | null>;
}

/** One queue. */
export interface QueuePorts {
  readonly name: () => Promise<Result<string>>;
  readonly find: (search: Search) => Promise<Result<FoundQueueCalls>>;
  /** Resolves to `null` if the call has ended or left the queue. */
  readonly readCall: (id: string) => Promise<Result<QueueCall | null>>;
  readonly execute: (
    id: string,
    command: BulkCommand,
    snapshot: CallSnapshot,
  ) => Promise<Result<CommandAck>>;
  /** @returns a function that ends the watch */
  readonly watch: (listener: QueueListener) => () => void;
  /** Epoch ms until which the platform wants no request; usually in the past. */
  readonly blockedUntil: () => number;
  /** The platform's limit in requests per minute. */
  readonly perMinute: () => number;
}

export interface QueueListener {
  readonly liveChanged: (live: 'on' | 'off') => void;
  readonly callChanged: (event: QueueCallEvent) => void;
}

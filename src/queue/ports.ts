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

/** What the page asks of the platform. No method throws. */
export interface QueueClient {
  readonly whoAmI: WhoAmI;
  readonly listQueues: () => Promise<Result<QueueList>>;
  readonly openQueue: (queueId: string) => QueuePorts;
  /** In its own window, so that nothing on the page is lost. To be called within a press. */
  readonly signIn: () => Promise<SignInProblem | null>;
}

/** One queue. */
export interface QueuePorts {
  readonly name: () => Promise<Result<string>>;
  readonly find: (search: Search) => Promise<Result<FoundQueueCalls>>;
  /** `null`: the call has ended or left the queue. */
  readonly readCall: (id: string) => Promise<Result<QueueCall | null>>;
  readonly execute: (
    id: string,
    command: BulkCommand,
    snapshot: CallSnapshot,
  ) => Promise<Result<CommandAck>>;
  /** @returns ends the watch */
  readonly watch: (listener: QueueListener) => () => void;
  /** Epoch ms until which the platform wants no request; in the past as a rule. */
  readonly blockedUntil: () => number;
  /** How many requests a minute the platform allows. */
  readonly perMinute: () => number;
}

export interface QueueListener {
  readonly liveChanged: (live: 'on' | 'off') => void;
  readonly callChanged: (event: QueueCallEvent) => void;
}

import type { Clock } from '../../recording/clock.ts';
import * as v from 'valibot';
import { type Failure, type Result, success } from '../../recording/failure.ts';
import type { CallSnapshot } from '../../recording/snapshot.ts';
import type { Api } from '../api/api.ts';
import { type Call, isOver } from '../calls/call.ts';
import type { Config } from '../launch/config.ts';
import { type Customer, customerOf, isCustomerConnected } from '../calls/customer.ts';
import { listensIn } from '../calls/participants.ts';
import { readOutsideCall } from '../calls/conversation.ts';
import { outsideSnapshotOf } from '../calls/snapshot.ts';
import * as operations from '../operations.ts';

/**
 * Pages shift while calls start and end, so a result of several pages is read again until nothing new turns up, at most
 * this many times.
 */
const maxPasses = 3;
/** More than any queue has; stops a server that always returns another page. */
const maxPages = 500;

/** A call that is currently in the queue. */
export interface QueueCall {
  readonly conversationId: string;
  /** The same as `createSupervisorBackend` reads. */
  readonly snapshot: CallSnapshot;
  /** The user talking to the customer for this queue; `null` if there is none. */
  readonly agentId: string | null;
  /** The caller is connected, and no user is talking to them for this queue. */
  readonly isWaiting: boolean;
  readonly agentName: string | null;
  readonly customer: Customer | null;
  /** Epoch ms. */
  readonly startedAt: number | null;
}

export interface FoundCalls {
  readonly conversationIds: readonly string[];
  /** False if the search was aborted or failed part way, or had more pages than any queue has. */
  readonly complete: boolean;
  /** Approximate total. */
  readonly about: number;
  /** What ended the search part way. */
  readonly failure: Failure | null;
}

export interface Search {
  /** Aborts the search between two pages. */
  readonly signal?: AbortSignal;
  /** Called after every page with the number of calls found and the approximate total. */
  readonly onPage?: (found: number, about: number) => void;
}

/** The calls of one queue. The methods never throw. */
export interface QueueCalls {
  /**
   * Finds every active call that has passed through the queue, as reported by analytics: some seconds late, and
   * including calls that have moved on to another queue. `readCall` each before acting on it.
   */
  readonly find: (search?: Search) => Promise<Result<FoundCalls>>;
  /** Reads the call's current state; `null` if it has ended or left the queue. */
  readonly readCall: (conversationId: string) => Promise<Result<QueueCall | null>>;
  /** Reads the queue's name. An unknown id gives the failure `notFound`, whereas `find` just finds nothing. */
  readonly name: () => Promise<Result<string>>;
}

/** @param now epoch ms */
export function createQueueCalls(
  api: Api,
  queueId: string,
  now: Clock['now'],
  mask: Config['mask'],
): QueueCalls {
  async function find({ signal, onPage }: Search = {}): Promise<Result<FoundCalls>> {
    const found = new Set<string>();
    let about = 0;
    const foundSoFar = (complete: boolean, failure: Failure | null = null): Result<FoundCalls> =>
      success({
        conversationIds: [...found],
        complete,
        about: Math.max(found.size, about),
        failure,
      });
    for (let pass = 1; pass <= maxPasses; pass += 1) {
      const before = found.size;
      for (let pageNumber = 1; ; pageNumber += 1) {
        if (signal?.aborted || pageNumber > maxPages) return foundSoFar(false);
        const body = queueQuery(queueId, now(), pageNumber);
        const page = await api.call(operations.findQueueCalls, { body, answer: queuePage });
        if (!page.ok) return found.size > 0 ? foundSoFar(false, page.failure) : page;
        const { conversations, totalHits } = page.value;
        for (const { conversationId, conversationEnd } of conversations) {
          if (!conversationEnd) found.add(conversationId);
        }
        about = Math.max(about, totalHits);
        onPage?.(found.size, Math.max(found.size, about));
        if (conversations.length >= pageSize) continue;
        if (pageNumber === 1) return foundSoFar(true);
        break;
      }
      if (found.size === before) break;
    }
    return foundSoFar(true);
  }

  async function readCall(conversationId: string): Promise<Result<QueueCall | null>> {
    const seen = await readOutsideCall(api, conversationId, queueId);
    if (!seen.ok) return seen.failure.kind === 'callEnded' ? success(null) : seen;
    const { call, ...about } = seen.value;
    if (!isInQueue(call, queueId)) return success(null);
    return success({
      conversationId,
      snapshot: outsideSnapshotOf(call, queueId),
      customer: customerOf(call, mask),
      isWaiting: about.agentId === null && isCustomerConnected(call),
      ...about,
    });
  }

  async function name(): Promise<Result<string>> {
    const answer = v.object({ name: v.string() });
    const queue = await api.call(operations.readQueue, { path: { queueId }, answer });
    return queue.ok ? success(queue.value.name) : queue;
  }

  return { find, readCall, name };
}

/**
 * Whether the call waits in the queue, or an agent is talking or being alerted for it. The customer's participant is
 * ignored.
 */
export function isInQueue({ participants }: Call, queueId: string): boolean {
  return participants.some(
    (one) =>
      one.queue?.id === queueId &&
      (one.purpose === 'acd' || Boolean(one.user?.id)) &&
      !isOver(one) &&
      !listensIn(one),
  );
}

/** The largest safe page size: Genesys' own samples use 25 to 200, and the limit is undocumented. */
const pageSize = 100;

const dayMs = 24 * 60 * 60_000;

/**
 * The query matches calls that started on a day covered by the interval. Seven days is the longest interval in public
 * samples of this query, and Genesys' own samples end it tomorrow. Only active calls match, so a longer interval adds
 * no pages.
 */
const interval = { beforeMs: 6 * dayMs, afterMs: dayMs } as const;

/**
 * The body of the analytics details query for the active calls that touched a queue.
 * @param now epoch ms
 */
function queueQuery(queueId: string, now: number, pageNumber: number) {
  const matches = { type: 'dimension', operator: 'matches' } as const;
  return {
    interval: `${iso(now - interval.beforeMs)}/${iso(now + interval.afterMs)}`,
    order: 'asc',
    orderBy: 'conversationStart',
    paging: { pageSize, pageNumber },
    segmentFilters: [
      {
        type: 'and',
        predicates: [
          { ...matches, dimension: 'queueId', value: queueId },
          { ...matches, dimension: 'mediaType', value: 'voice' },
        ],
      },
    ],
    conversationFilters: [
      {
        type: 'and',
        predicates: [
          { type: 'dimension', dimension: 'conversationEnd', operator: 'notExists', value: null },
        ],
      },
    ],
  } as const;
}

const iso = (at: number): string => new Date(at).toISOString();

/** An empty page omits the list. */
const queuePage = v.object({
  conversations: v.nullish(
    v.array(v.object({ conversationId: v.string(), conversationEnd: v.nullish(v.string()) })),
    [],
  ),
  /** Approximate. */
  totalHits: v.optional(v.number(), 0),
});

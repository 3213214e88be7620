import * as v from 'valibot';
import type { CallSnapshot } from '../../recording/snapshot.ts';
import type { Api } from '../api/api.ts';
import { type Call, callSchema } from '../calls/call.ts';
import { agentOf } from '../calls/participants.ts';
import { outsideSnapshotOf } from '../calls/snapshot.ts';
import type { Config, Gateway } from '../launch/config.ts';
import { type Customer, customerOf, isCustomerConnected } from '../calls/customer.ts';
import { isInQueue } from './calls.ts';
import {
  type ChannelMemory,
  createChannelSource,
  trustedSocket,
} from '../notifications/channel.ts';
import type { Clock } from '../../recording/clock.ts';
import { maintainConnection } from '../notifications/connection.ts';

/** What an event reports about one of the queue's calls. */
export interface QueueCallEvent {
  readonly conversationId: string;
  /** `null` if the call has ended or left the queue. */
  readonly snapshot: CallSnapshot | null;
  /** The user talking to the customer for this queue; `null` if there is none. */
  readonly agentId: string | null;
  /** The caller is connected, and no user is talking to them for this queue. */
  readonly isWaiting: boolean;
  /** `null` leaves a known customer unchanged. */
  readonly customer: Customer | null;
  /** Events do not include user names; `null` leaves a known name unchanged. */
  readonly agentName: string | null;
  /** Epoch ms; `null` leaves a known start unchanged. */
  readonly startedAt: number | null;
}

export interface QueueWatch extends Clock {
  readonly api: Api;
  readonly queueId: string;
  readonly mask: Config['mask'];
  readonly domain: string;
  readonly gateway: Gateway | undefined;
  readonly memory?: Promise<ChannelMemory | null>;
  readonly random: () => number;
  readonly liveChanged: (live: 'on' | 'off') => void;
  readonly callChanged: (event: QueueCallEvent) => void;
}

/**
 * Watches a queue's calls. Events that cannot be parsed are ignored.
 * @returns a function that ends the watch
 */
export function watchQueue(watch: QueueWatch): () => void {
  const topic = `v2.routing.queues.${watch.queueId}.conversations.calls`;
  return maintainConnection(
    {
      now: watch.now,
      after: watch.after,
      random: watch.random,
      openChannel: createChannelSource({
        ...watch,
        topic,
        isTrusted: trustedSocket(watch.domain, watch.gateway),
      }),
      openRawSocket: (uri) => new WebSocket(uri),
    },
    {
      liveChanged: watch.liveChanged,
      event(name, body) {
        const call = v.safeParse(callSchema, body);
        if (name === topic.toLowerCase() && call.success) {
          watch.callChanged(eventOf(call.output, watch));
        }
      },
    },
  );
}

function eventOf(
  call: Call,
  { queueId, mask }: Pick<QueueWatch, 'queueId' | 'mask'>,
): QueueCallEvent {
  const starts = call.participants
    .map(({ startTime, connectedTime }) => Date.parse(startTime ?? connectedTime ?? ''))
    .filter((start) => !Number.isNaN(start));
  const agent = agentOf(call, queueId);
  return {
    conversationId: call.id,
    snapshot: isInQueue(call, queueId) ? outsideSnapshotOf(call, queueId) : null,
    customer: customerOf(call, mask),
    agentId: agent?.user?.id ?? null,
    isWaiting: agent === null && isCustomerConnected(call),
    agentName: agent?.name ?? null,
    startedAt: starts.length > 0 ? Math.min(...starts) : null,
  };
}

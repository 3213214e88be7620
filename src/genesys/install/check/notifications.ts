import { finding, type Finding } from '../../../install/check/findings.ts';
import type { Clock } from '../../../recording/clock.ts';
import type { FailureName } from '../../../recording/failure.ts';
import type { Api } from '../../api/api.ts';
import { openChannel, trustedSocket } from '../../notifications/channel.ts';
import { type RawSocket, openSocket } from '../../notifications/socket.ts';
import { listQueues } from '../../queues/list.ts';
import type { Gateway } from '../../launch/config.ts';
import { failureDetail } from './failure-detail.ts';

/** Time for the socket to open and to answer a ping, in ms. */
const beatTimeoutMs = 15_000;

/** Failures that say nothing about the organization. */
const passing: ReadonlySet<FailureName> = new Set([
  'offline',
  'timeout',
  'platform',
  'tooManyRequests',
]);

export interface NotificationDeps {
  readonly api: Api;
  readonly clock: Clock;
  readonly domain: string;
  /** Replaces the region's own hosts, if set. */
  readonly gateway: Gateway | undefined;
  readonly makeSocket: (uri: string) => RawSocket;
  /** The signed-in user; `null` for an OAuth client without a user. */
  readonly userId: string | null;
}

/**
 * Opens a channel, subscribes it to the user's own calls or to those of a queue, and waits for a heartbeat. The channel
 * is the only change this makes; it is not deleted and expires within a day.
 */
export async function checkNotifications(deps: NotificationDeps): Promise<Finding[]> {
  const { api, domain, gateway } = deps;
  const topic = await topicFor(deps);
  if (topic === null) {
    return [{ id: 'notifications.channel', verdict: 'unknown', details: ['queue'] }];
  }
  const channel = await openChannel(api, topic, trustedSocket(domain, gateway));
  if (!channel.ok) {
    const { failure } = channel;
    const verdict = passing.has(failure.kind) ? 'unknown' : 'problem';
    return [{ id: 'notifications.channel', verdict, details: [failureDetail(failure)] }];
  }
  const beats = await waitForBeat(deps, channel.value.socketUri);
  return [
    finding('notifications.channel', []),
    finding('notifications.beat', beats ? [] : ['WebSocket']),
  ];
}

/** A topic to subscribe to: a user's own calls need no permission. */
async function topicFor({ api, userId }: NotificationDeps): Promise<string | null> {
  if (userId !== null) return `v2.users.${userId}.conversations.calls`;
  const queues = await listQueues(api);
  const queue = queues.ok ? queues.value.queues[0] : undefined;
  return queue ? `v2.routing.queues.${queue.id}.conversations.calls` : null;
}

/** Whether the socket opens and answers a ping. */
function waitForBeat({ clock, makeSocket }: NotificationDeps, uri: string): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (beats: boolean): void => {
      cancel();
      close();
      resolve(beats);
    };
    let raw: RawSocket | null = null;
    const cancel = clock.after(beatTimeoutMs, () => end(false));
    // A socket that cannot be created is dead before there is anything to close.
    let close = (): void => undefined;
    close = openSocket(() => (raw = makeSocket(uri)), clock, {
      opened: () => raw?.send(JSON.stringify({ message: 'ping' })),
      // Any message shows that the socket works in both directions.
      message: () => end(true),
      dead: () => end(false),
    });
  });
}

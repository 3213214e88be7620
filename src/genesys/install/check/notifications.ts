import { finding, type Finding } from '../../../install/check/findings.ts';
import type { Clock } from '../../../recording/clock.ts';
import type { Failure } from '../../../recording/failure.ts';
import type { Api } from '../../api/api.ts';
import { openChannel, trustedSocket } from '../../notifications/channel.ts';
import { type RawSocket, openSocket } from '../../notifications/socket.ts';
import { listQueues } from '../../queues/list.ts';
import type { Gateway } from '../../launch/config.ts';

/** How long a socket may take to open and to answer a ping, in ms. */
const beatTimeoutMs = 15_000;

export interface NotificationDeps {
  readonly api: Api;
  readonly clock: Clock;
  readonly domain: string;
  /** Where requests go instead of the region's own hosts. */
  readonly gateway: Gateway | undefined;
  readonly makeSocket: (uri: string) => RawSocket;
  /** Who is signed in; `null`: an OAuth client without a person. */
  readonly userId: string | null;
}

/**
 * Opens one channel, which expires within a day, subscribes it to the person's own calls or to those of a queue, and
 * waits for a beat. It is not deleted: nothing but it changes.
 */
export async function checkNotifications(deps: NotificationDeps): Promise<Finding[]> {
  const { api, domain, gateway } = deps;
  const topic = await topicFor(deps);
  if (topic === null) {
    return [{ id: 'notifications.channel', verdict: 'unknown', details: ['queue'] }];
  }
  const channel = await openChannel(api, topic, trustedSocket(domain, gateway));
  if (!channel.ok) {
    return [finding('notifications.channel', [failureDetail(channel.failure)])];
  }
  const beats = await waitForBeat(deps, channel.value.socketUri);
  return [
    finding('notifications.channel', []),
    finding('notifications.beat', beats ? [] : ['WebSocket']),
  ];
}

/** Something that may be subscribed to: a person's own calls need no permission. */
async function topicFor({ api, userId }: NotificationDeps): Promise<string | null> {
  if (userId !== null) return `v2.users.${userId}.conversations.calls`;
  const queues = await listQueues(api);
  const queue = queues.ok ? queues.value.queues[0] : undefined;
  return queue ? `v2.routing.queues.${queue.id}.conversations.calls` : null;
}

/** Why a request failed, without a reference or a text that may name something. */
export const failureDetail = (failure: Failure): string =>
  failure.kind === 'notPermitted' ? failure.missing.join(', ') : failure.kind;

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
    const close = openSocket(() => (raw = makeSocket(uri)), clock, {
      opened: () => raw?.send(JSON.stringify({ message: 'ping' })),
      // Whatever is heard shows that the way is open in both directions.
      message: () => end(true),
      dead: () => end(false),
    });
  });
}

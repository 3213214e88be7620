import { onTestFinished } from 'vitest';
import type { QueueNews } from '../../src/genesys/queues/watch.ts';
import type { QueueListener, QueuePorts } from '../../src/queue/ports.ts';
import { openRuns } from '../../src/queue/bulk/run-store.ts';
import { openRoom } from '../../src/queue/queue-store.ts';
import { success } from '../../src/recording/failure.ts';
import type { CallSnapshot } from '../../src/recording/snapshot.ts';
import { byPolicy, policyPaused } from '../recording/bulk/town.ts';
import { createManualClock } from '../../simulator/clock.ts';

/** A queue with these calls on a platform, and what was asked of it. */
export function queueOf(count: number, more: Partial<QueuePorts> = {}) {
  const looked: string[] = [];
  const sent: string[] = [];
  const heard: QueueListener[] = [];
  /** The platform called these paused already: a look at them shows it. */
  const paused = new Set<string>();
  const calls = Array.from({ length: count }, (_, index) => ({
    conversationId: `call ${index}`,
    agentName: null,
    since: index,
  }));
  const ports: { -readonly [Port in keyof QueuePorts]: QueuePorts[Port] } = {
    name: () => Promise.resolve(success('Support')),
    find: () => Promise.resolve(success({ calls, about: count, complete: true })),
    look(id) {
      looked.push(id);
      return Promise.resolve(success(seen(id, paused.has(id) ? policyPaused : byPolicy)));
    },
    execute(id) {
      sent.push(id);
      return Promise.resolve(success('accepted'));
    },
    watch(listener) {
      heard.push(listener);
      return () => heard.splice(0);
    },
    blockedUntil: () => 0,
    ...more,
  };
  const { execute } = ports;
  ports.execute = async (...request) => {
    const answer = await execute(...request);
    if (answer.ok && answer.value === 'alreadyDone') paused.add(request[0]);
    return answer;
  };
  const sendEvent = (
    id: string,
    snapshot: CallSnapshot | null,
    who: Partial<QueueNews> = {},
  ): void => heard.forEach((each) => each.callChanged({ ...seen(id, byPolicy), snapshot, ...who }));
  const live = (now: 'on' | 'off'): void => heard.forEach((each) => each.liveChanged(now));
  return { ports, looked, sent, heard, sendEvent, live };
}

/** The queue's room and its runs, with a clock that the test turns. */
export function stage(count: number, more: Partial<QueuePorts> = {}) {
  const clock = createManualClock();
  const { ports, ...queue } = queueOf(count, more);
  const room = openRoom(
    { now: () => clock.now(), after: (ms, task) => clock.after(ms, task) },
    ports,
  );
  onTestFinished(room.close);
  const runs = openRuns(
    { now: () => clock.now(), after: (ms, task) => clock.after(ms, task) },
    room,
    () => undefined,
    () => undefined,
  );
  return { clock, room, runs, ...queue };
}

/** How a look or an event tells a call. */
export const seen = (conversationId: string, snapshot: CallSnapshot) => ({
  conversationId,
  snapshot,
  agentId: 'ana',
  agentName: 'Ana Silva',
  startedAt: 0,
});

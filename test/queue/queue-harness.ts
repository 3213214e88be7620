import { onTestFinished } from 'vitest';
import type { QueueCallEvent } from '../../src/genesys/queues/watch.ts';
import type { QueueListener, QueuePorts } from '../../src/queue/ports.ts';
import { createRunStore } from '../../src/queue/bulk/run-store.ts';
import { createQueueStore } from '../../src/queue/queue-store.ts';
import { success } from '../../src/recording/failure.ts';
import type { CallSnapshot } from '../../src/recording/snapshot.ts';
import { byPolicy, policyPaused } from '../recording/bulk/fake-queue.ts';
import { createManualClock } from '../../simulator/clock.ts';

/** A queue with these calls on a platform, and what was asked of it. */
export function queueOf(count: number, more: Partial<QueuePorts> = {}) {
  const readIds: string[] = [];
  const sent: string[] = [];
  const received: QueueListener[] = [];
  /** The platform called these paused already: a read of them shows it. */
  const paused = new Set<string>();
  const calls = Array.from({ length: count }, (_, index) => ({
    conversationId: `call ${index}`,
    agentName: null,
    since: index,
  }));
  const ports: { -readonly [Port in keyof QueuePorts]: QueuePorts[Port] } = {
    name: () => Promise.resolve(success('Support')),
    find: () => Promise.resolve(success({ calls, about: count, complete: true })),
    readCall(id) {
      readIds.push(id);
      return Promise.resolve(success(seen(id, paused.has(id) ? policyPaused : byPolicy)));
    },
    execute(id) {
      sent.push(id);
      return Promise.resolve(success('accepted'));
    },
    watch(listener) {
      received.push(listener);
      return () => received.splice(0);
    },
    blockedUntil: () => 0,
    perMinute: () => 300,
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
    who: Partial<QueueCallEvent> = {},
  ): void =>
    received.forEach((each) => each.callChanged({ ...seen(id, byPolicy), snapshot, ...who }));
  const live = (now: 'on' | 'off'): void => received.forEach((each) => each.liveChanged(now));
  return { ports, readIds, sent, received, sendEvent, live };
}

/** The queue's room and its runs, with a clock that the test turns. */
export function createQueueHarness(count: number, more: Partial<QueuePorts> = {}) {
  const clock = createManualClock();
  const { ports, ...queue } = queueOf(count, more);
  const queueStore = createQueueStore(
    { now: () => clock.now(), after: (ms, task) => clock.after(ms, task) },
    ports,
  );
  onTestFinished(queueStore.close);
  const runs = createRunStore(
    { now: () => clock.now(), after: (ms, task) => clock.after(ms, task) },
    queueStore,
    () => undefined,
    () => undefined,
  );
  return { clock, queueStore, runs, ...queue };
}

/** How a read or an event shows a call. */
export const seen = (conversationId: string, snapshot: CallSnapshot) => ({
  conversationId,
  snapshot,
  agentId: 'ana',
  agentName: 'Ana Silva',
  isWaiting: false,
  customer: null,
  startedAt: 0,
});

import type { QueueCall } from '../../../src/genesys/queues/calls.ts';
import type { QueueListener, QueuePorts } from '../../../src/queue/ports.ts';
import { failed, success } from '../../../src/recording/failure.ts';
import type { CallSnapshot } from '../../../src/recording/snapshot.ts';
import { byPolicy, policyPaused, quiet } from '../../recording/bulk/fake-queue.ts';
import type { ModelClock } from '../clock.ts';
import type { Kind, Telling } from './scenario.ts';

const snapshots: Readonly<Record<Kind, CallSnapshot>> = {
  recording: byPolicy,
  paused: policyPaused,
  notRecorded: quiet,
};

const ample = 300;

/** A queue's actual state, and the answers and events that the page receives. */
export function createPlatform(clock: ModelClock, count: number) {
  const ids = Array.from({ length: count }, (_, index) => `call ${index}`);
  const truths = new Map<string, Kind>(ids.map((id) => [id, 'recording']));
  /** When a call's status last stopped being of a kind, epoch ms, by call and kind. */
  const endedAt = new Map<string, number>();
  const reportedAt = new Map<string, number>();
  const broken = new Set<string>();
  let answerMs = 0;
  let listener: QueueListener | null = null;
  let withheld: QueueCall[] = [];
  let readsBegun = 0;

  const callNow = (id: string): QueueCall => ({
    conversationId: id,
    snapshot: snapshots[truths.get(id) ?? 'recording'],
    agentId: 'ana',
    agentName: 'Ana Silva',
    isWaiting: false,
    customer: null,
    startedAt: 0,
  });

  function tell(event: QueueCall): void {
    reportedAt.set(event.conversationId, clock.now());
    listener?.callChanged(event);
  }

  const ports: QueuePorts = {
    name: () => Promise.resolve(success('Support')),
    find: () =>
      Promise.resolve(
        success({
          calls: ids.map((conversationId) => ({ conversationId, agentName: null, since: 0 })),
          about: count,
          complete: true,
        }),
      ),
    readCall(id) {
      readsBegun += 1;
      // The state at the time of the request; the answer arrives later.
      const answer = broken.has(id) ? failed<QueueCall>({ kind: 'timeout' }) : success(callNow(id));
      return new Promise((resolve) => clock.after(answerMs, () => resolve(answer)));
    },
    execute: () => Promise.resolve(success('accepted')),
    watch(heard) {
      listener = heard;
      return () => undefined;
    },
    blockedUntil: () => 0,
    perMinute: () => ample,
  };

  return {
    ids,
    ports,
    readsBegun: () => readsBegun,
    /** How long ago the call's status was last of this kind, ms. */
    lastTrue(id: string, kind: Kind): number {
      if (truths.get(id) === kind) return 0;
      return clock.now() - (endedAt.get(`${id} ${kind}`) ?? -Infinity);
    },
    change(id: string, to: Kind, telling: Telling): void {
      endedAt.set(`${id} ${truths.get(id)}`, clock.now());
      truths.set(id, to);
      if (telling === 'at once') tell(callNow(id));
      if (telling === 'late') withheld.push(callNow(id));
    },
    /** When the last event about the call arrived, epoch ms. */
    reportedAt: (id: string): number => reportedAt.get(id) ?? -Infinity,
    deliver(): void {
      for (const event of withheld) tell(event);
      withheld = [];
    },
    connect(live: 'on' | 'off'): void {
      // Events withheld by a lost connection never arrive.
      withheld = [];
      listener?.liveChanged(live);
    },
    breakReads: (id: string): unknown => broken.add(id),
    repairReads: (id: string): unknown => broken.delete(id),
    answerAfter: (ms: number): unknown => (answerMs = ms),
  };
}

import type { ActiveCalls } from '../../../src/genesys/calls/read-leader.ts';
import { failed, type Result, success } from '../../../src/recording/failure.ts';
import type { ModelClock } from '../clock.ts';

export type Person = 'Ana' | 'Ben';
export type Kind = 'recording' | 'paused';

const people: readonly Person[] = ['Ana', 'Ben'];
const callsOfEach = 2;

/** The true state of two agents' calls, and the requests for their lists. */
export function createPlatform(clock: ModelClock) {
  const ids = people.flatMap((person) =>
    Array.from({ length: callsOfEach }, (_, index) => `${person} ${index}`),
  );
  const truths = new Map<string, Kind>(ids.map((id) => [id, 'recording']));
  /** When a call's status last stopped being of a kind, epoch ms, by call and kind. */
  const endedAt = new Map<string, number>();
  /** When each request began, epoch ms. */
  const requests: number[] = [];
  let isBroken = false;
  let answerMs = 300;

  return {
    ids,
    requests,
    isBroken: () => isBroken,
    setBroken: (now: boolean): unknown => (isBroken = now),
    answerMs: () => answerMs,
    answerAfter: (ms: number): unknown => (answerMs = ms),
    change(id: string): void {
      const before = truths.get(id);
      endedAt.set(`${id} ${before}`, clock.now());
      truths.set(id, before === 'paused' ? 'recording' : 'paused');
    },
    isAnyPaused: (): boolean => [...truths.values()].includes('paused'),
    /** How long ago the call's status was last of this kind, ms. */
    lastTrue(id: string, kind: Kind): number {
      if (truths.get(id) === kind) return 0;
      return clock.now() - (endedAt.get(`${id} ${kind}`) ?? -Infinity);
    },
    /** The list at the time of the request; the answer arrives later. */
    list(person: Person, after: ModelClock['after']): Promise<Result<ActiveCalls>> {
      requests.push(clock.now());
      const calls = ids
        .filter((id) => id.startsWith(person))
        .map((id) => ({
          id,
          recordingState: truths.get(id) === 'paused' ? ('paused' as const) : ('active' as const),
          participants: [],
        }));
      const answer: Result<ActiveCalls> = isBroken
        ? failed({ kind: 'platform', status: 503 })
        : success({ me: { id: person, name: person }, calls });
      return new Promise((resolve) => after(answerMs, () => resolve(answer)));
    },
  };
}

export type Platform = ReturnType<typeof createPlatform>;

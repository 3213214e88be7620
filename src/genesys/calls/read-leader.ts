import type { Result } from '../../recording/failure.ts';
import type { Clock } from '../../recording/clock.ts';
import type { Call } from './call.ts';
import type { Person } from './current-user.ts';
import { notifyEach } from '../../recording/emitter.ts';

/** The figures of routine reads, each with its reason. */
export const sharedReadPolicy = {
  /** The widgets of a tab are due at the same moment, give or take a busy main thread. */
  gatherMs: 50,
  /** Of the allowance, for all widgets of a tab: presses, events and the other pages of the person have the rest. */
  share: 0.25,
  /** A nearly used-up allowance must not end the reads: at worst a pause is read once a minute. */
  maxStretch: 15,
  /** Longer than any request: a leader that is silent for so long has gone without a word. */
  silentMs: 12_000,
} as const;

/** All calls of the person, as one request read them. */
export interface ActiveCalls {
  readonly me: Person;
  readonly calls: readonly Call[];
}

/** What became of a routine read. It may come from another frame, so it holds plain values only. */
export type SharedAnswer =
  /** How much longer than policy says the intervals have to be. */
  | { readonly kind: 'answered'; readonly list: Result<ActiveCalls>; readonly stretch: number }
  /** The frame that was asked is going: another one has to be asked. */
  | { readonly kind: 'gone' };

/** A widget's call, and how it wants to be read. */
export interface Demand {
  readonly id: string;
  /** How often policy wants the call to be read. */
  readonly everyMs: number;
  /** A request for all calls is about to go. Who asks now is answered by it. */
  readonly roundBegan: () => void;
}

/** Reads for all widgets of a tab. One frame has it, the others find it there. */
export interface ReadLeader {
  readonly read: (demand: Demand, answered: (answer: SharedAnswer) => void) => void;
  readonly close: () => void;
}

export interface LeaderPorts extends Clock {
  readonly list: () => Promise<Result<ActiveCalls>>;
  /** How many requests a minute the platform allows. */
  readonly perMinute: () => number;
}

/** What is known of a call's reads. */
interface Known extends Demand {
  readonly askedAt: number;
  /** The last list did not have it. */
  readonly isMissing: boolean;
}

interface Waiter {
  readonly id: string;
  readonly answered: (answer: SharedAnswer) => void;
}

export function createReadLeader({ now, after, list, perMinute }: LeaderPorts): ReadLeader {
  const known = new Map<string, Known>();
  const asking = new Set<Waiter>();
  let waiting: Waiter[] = [];
  let stretch = 1;

  function read(demand: Demand, answered: Waiter['answered']): void {
    const isMissing = known.get(demand.id)?.isMissing ?? false;
    known.set(demand.id, { ...demand, askedAt: now(), isMissing });
    waiting.push({ id: demand.id, answered });
    if (waiting.length > 1) return;
    after(0, inviteOthers);
    after(sharedReadPolicy.gatherMs, () => void ask());
  }

  /** A call that costs a request by itself joins only when it would soon be read anyway. */
  function inviteOthers(): void {
    const invited = [...known.values()].filter(
      ({ isMissing, askedAt, everyMs }) => !isMissing || now() - askedAt >= (everyMs * stretch) / 2,
    );
    notifyEach(invited, ({ roundBegan }) => roundBegan());
  }

  /** One request, which begins after all of these were due. */
  async function ask(): Promise<void> {
    const waiters = waiting;
    waiting = [];
    for (const waiter of waiters) asking.add(waiter);
    const answer = await list();
    if (answer.ok) noteMissing(waiters, answer.value);
    forgetGone();
    stretch = stretchFor([...known.values()], perMinute());
    for (const waiter of waiters) {
      if (asking.delete(waiter)) waiter.answered({ kind: 'answered', list: answer, stretch });
    }
  }

  function noteMissing(waiters: readonly Waiter[], { calls }: ActiveCalls): void {
    const listed = new Set(calls.map(({ id }) => id));
    for (const { id } of waiters) {
      const demand = known.get(id);
      if (demand) known.set(id, { ...demand, isMissing: !listed.has(id) });
    }
  }

  /** A widget that has gone, or is hidden, asks no more. */
  function forgetGone(): void {
    for (const [id, { everyMs, askedAt }] of known) {
      if (now() - askedAt > 2 * everyMs * stretch) known.delete(id);
    }
  }

  return {
    read,
    close() {
      const left = [...asking, ...waiting];
      asking.clear();
      waiting = [];
      known.clear();
      notifyEach(left, ({ answered }) => answered({ kind: 'gone' }));
    },
  };
}

/**
 * How much longer than wanted the intervals have to be, so that all routine reads of a tab keep within their share.
 * @param perMinute how many requests a minute are allowed
 */
export function stretchFor(
  demands: readonly Pick<Known, 'everyMs' | 'isMissing'>[],
  perMinute: number,
): number {
  const lists = [...new Set(demands.map(({ everyMs }) => everyMs))];
  const singles = demands.filter(({ isMissing }) => isMissing).map(({ everyMs }) => everyMs);
  const wanted = [...lists, ...singles].reduce((sum, everyMs) => sum + 60_000 / everyMs, 0);
  const { share, maxStretch } = sharedReadPolicy;
  return Math.min(Math.max(1, wanted / (perMinute * share)), maxStretch);
}

declare global {
  interface Window extends LeaderFrame {}
}

/** Where the sibling frames of a page find the leader that it is. */
export interface LeaderFrame {
  recordingControlReads?: ReadLeader | undefined;
}

export interface LeaderFrames {
  readonly own: LeaderFrame;
  /** The other widgets of the tab that this page may look into. */
  readonly siblingFrames: () => readonly LeaderFrame[];
}

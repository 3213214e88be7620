import type { Failure, FailureName, Result } from '../../recording/failure.ts';
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
  /** Longer than any request: a leader that has not answered by then is gone. */
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
  /** `null`: not one call, but which there are. */
  readonly id: string | null;
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

/** What is known of the reads of a widget's call. */
interface Known {
  readonly demand: Demand;
  readonly askedAt: number;
  /** The last list did not have it: it costs a separate request. */
  readonly isMissing: boolean;
}

interface Waiter {
  readonly demand: Demand;
  readonly answered: (answer: SharedAnswer) => void;
}

/** What a request for one call would meet as well. Anything else keeps a list from being read, and no call of it. */
const sharedFailures: ReadonlySet<FailureName> = new Set([
  'offline',
  'timeout',
  'platform',
  'tooManyRequests',
  'signedOut',
]);

/** Whether each call has to be read separately where the list cannot be. */
export const isReadElsewhere = ({ kind }: Failure): boolean => !sharedFailures.has(kind);

export function createReadLeader({ now, after, list, perMinute }: LeaderPorts): ReadLeader {
  /** Two widgets may show the same call. */
  let known: readonly Known[] = [];
  const asking = new Set<Waiter>();
  let waiting: Waiter[] = [];
  let stretch = 1;

  function read(demand: Demand, answered: Waiter['answered']): void {
    const before = known.find((one) => isSame(one.demand, demand));
    const others = known.filter((one) => one !== before);
    known = [...others, { demand, askedAt: now(), isMissing: before?.isMissing ?? false }];
    waiting.push({ demand, answered });
    if (waiting.length > 1) return;
    after(0, inviteOthers);
    after(sharedReadPolicy.gatherMs, () => void ask());
  }

  /** A call that needs a separate request joins only if it is due soon anyway. */
  function inviteOthers(): void {
    const invited = known.filter(
      ({ isMissing, askedAt, demand }) =>
        !isMissing || now() - askedAt >= (demand.everyMs * stretch) / 2,
    );
    notifyEach(invited, ({ demand }) => demand.roundBegan());
  }

  /** One request, which begins after all of these were due. */
  async function ask(): Promise<void> {
    const waiters = waiting;
    waiting = [];
    for (const waiter of waiters) asking.add(waiter);
    const answer = await list();
    if (answer.ok) noteMissing(waiters, new Set(answer.value.calls.map(({ id }) => id)));
    else if (isReadElsewhere(answer.failure)) noteMissing(waiters, new Set());
    forgetGone();
    stretch = stretchFor(
      known.map(({ demand, isMissing }) => ({ everyMs: demand.everyMs, isMissing })),
      perMinute(),
    );
    const left = waiters.filter((waiter) => asking.delete(waiter));
    notifyEach(left, ({ answered }) => answered({ kind: 'answered', list: answer, stretch }));
  }

  function noteMissing(waiters: readonly Waiter[], listed: ReadonlySet<string>): void {
    const answered = new Set(waiters.map(({ demand }) => demand));
    known = known.map((one) => {
      const { id } = one.demand;
      const isAnswered = id !== null && answered.has(one.demand);
      return isAnswered ? { ...one, isMissing: !listed.has(id) } : one;
    });
  }

  /** A widget that has gone, or is hidden, asks no more. */
  function forgetGone(): void {
    known = known.filter(({ demand, askedAt }) => now() - askedAt <= 2 * demand.everyMs * stretch);
  }

  return {
    read,
    close() {
      const left = [...asking, ...waiting];
      asking.clear();
      waiting = [];
      known = [];
      notifyEach(left, ({ answered }) => answered({ kind: 'gone' }));
    },
  };
}

const isSame = (one: Demand, other: Demand): boolean =>
  one.id === other.id && one.roundBegan === other.roundBegan;

/**
 * How much longer than wanted the intervals have to be, so that all routine reads of a tab keep within their share.
 * @param perMinute how many requests a minute are allowed
 */
export function stretchFor(
  demands: readonly (Pick<Demand, 'everyMs'> & Pick<Known, 'isMissing'>)[],
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

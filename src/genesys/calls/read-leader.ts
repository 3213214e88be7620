import type { Failure, FailureName, Result } from '../../recording/failure.ts';
import type { Clock } from '../../recording/clock.ts';
import type { Call } from './call.ts';
import type { Person } from './current-user.ts';
import { notifyEach } from '../../recording/emitter.ts';

/** Parameters of routine reads, each with its reason. */
export const sharedReadPolicy = {
  /** Collects requests of the tab's widgets, which are due at the same time apart from main-thread delays. */
  gatherMs: 50,
  /** Share of the rate limit for all widgets of a tab; the rest is for commands, events and the user's other pages. */
  share: 0.25,
  /** Upper bound, so that reads go on when the rate limit is nearly used up: a pause is then read once a minute. */
  maxStretch: 15,
  /** Longer than any request: a leader that has not answered by then is gone. */
  silentMs: 12_000,
} as const;

/** All calls of the user, as read by one request. */
export interface ActiveCalls {
  readonly me: Person;
  readonly calls: readonly Call[];
}

/** The result of a routine read. It may come from another frame, so it contains plain values only. */
export type SharedAnswer =
  /** `stretch`: the factor by which read intervals have to exceed the policy's. */
  | { readonly kind: 'answered'; readonly list: Result<ActiveCalls>; readonly stretch: number }
  /** The frame that was asked is closing; ask another one. */
  | { readonly kind: 'gone' };

/** A widget's request for reads of its call. */
export interface Demand {
  /** `null` asks for the list of calls instead of one call. */
  readonly id: string | null;
  /** The policy's read interval. */
  readonly everyMs: number;
  /** Called just before a request for all calls is sent: a read asked for now is answered by it. */
  readonly roundBegan: () => void;
}

/** Reads on behalf of all widgets of a tab. One frame creates it, and the others find it there. */
export interface ReadLeader {
  readonly read: (demand: Demand, answered: (answer: SharedAnswer) => void) => void;
  readonly close: () => void;
}

export interface LeaderPorts extends Clock {
  readonly list: () => Promise<Result<ActiveCalls>>;
  /** The platform's limit in requests per minute. */
  readonly perMinute: () => number;
}

/** State of the reads of a widget's call. */
interface Known {
  readonly demand: Demand;
  readonly askedAt: number;
  /** The call was missing from the last list and needs its own request. */
  readonly isMissing: boolean;
}

interface Waiter {
  readonly demand: Demand;
  readonly answered: (answer: SharedAnswer) => void;
}

/** Failures that a request for a single call would meet as well. With any other, only the list cannot be read. */
const sharedFailures: ReadonlySet<FailureName> = new Set([
  'offline',
  'timeout',
  'platform',
  'tooManyRequests',
  'signedOut',
]);

/** Whether calls have to be read one by one because the list cannot be read. */
export const isReadElsewhere = ({ kind }: Failure): boolean => !sharedFailures.has(kind);

export function createReadLeader({ now, after, list, perMinute }: LeaderPorts): ReadLeader {
  /** Several entries may be for the same call. */
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

  /** Calls that need their own request join only if they are due soon anyway. */
  function inviteOthers(): void {
    const invited = known.filter(
      ({ isMissing, askedAt, demand }) =>
        !isMissing || now() - askedAt >= (demand.everyMs * stretch) / 2,
    );
    notifyEach(invited, ({ demand }) => demand.roundBegan());
  }

  /** Sends one request, which starts after all of these reads were due. */
  async function ask(): Promise<void> {
    const waiters = waiting;
    waiting = [];
    // The page may have closed.
    if (waiters.length === 0) return;
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

  /** Drops widgets that are closed or hidden, as they no longer ask. */
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
 * The factor by which intervals have to grow so that all routine reads of a tab stay within their share.
 * @param perMinute the platform's limit in requests per minute
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

/** Where sibling frames find this page's leader. */
export interface LeaderFrame {
  recordingControlReads?: ReadLeader | undefined;
}

export interface LeaderFrames {
  readonly own: LeaderFrame;
  /** The tab's other widgets that this page can access. */
  readonly siblingFrames: () => readonly LeaderFrame[];
}

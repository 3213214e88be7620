import type { Clock } from '../recording/clock.ts';
import type { Result } from '../recording/failure.ts';
import { agePolicies, agePolicyOf, queueReadPolicy, sessionPolicy } from '../recording/policy.ts';
import type { Row } from './call-rows.ts';

/** Calls that are read at the same time. The rate limiter sets the pace; this only keeps its queue short. */
const parallel = 3;

/** The wait after the first failed reads, and after each later one, ms. */
const retryDelaysMs = [5_000, 15_000];
const laterDelayMs = 60_000;
/** After this many failed reads in a row, the failure counts as persistent. */
const failuresThatPersist = 3;

/** How soon a call that has grown old is noticed, ms. */
const checkEveryMs = 1_000;
const minuteMs = 60_000;

export interface LoaderDeps extends Clock {
  /** All calls, in any order that stays. */
  readonly ids: () => readonly string[];
  readonly row: (id: string) => Row | undefined;
  /** Nothing is read now: the page is hidden, or something else needs the allowance. */
  readonly isResting: () => boolean;
  /** How many requests a minute the platform allows. */
  readonly perMinute: () => number;
  readonly readCall: (id: string) => Promise<Result<unknown>>;
  /** A read has failed. */
  readonly failed: () => void;
}

/**
 * Reads the calls of a queue again before they are too old: those in sight with a share of the allowance, paused ones
 * first, and all others in turn with what is left.
 */
export interface CallLoader {
  readonly show: (ids: readonly string[]) => void;
  /** Calls have come: which need a read is decided again. */
  readonly next: () => void;
  /** As `next`, also of calls whose reads have failed. */
  readonly again: () => void;
  /** What was seen before now may have changed unnoticed. */
  readonly doubtAll: () => void;
  /** The page has the focus again: stale rows in sight are read, and failures forgotten. */
  readonly readStaleNow: () => void;
  /** Whether the last read of this call failed. */
  readonly isFailing: (id: string) => boolean;
  /** Whether reads of this call keep failing. */
  readonly isUnread: (id: string) => boolean;
  /** How often the rows in sight can be read, ms. */
  readonly visibleEveryMs: () => number;
  readonly close: () => void;
}

export function createCallLoader(deps: LoaderDeps): CallLoader {
  const { now, after, row, readCall, failed } = deps;
  let shown: readonly string[] = [];
  let turn = 0;
  let doubtedAt = 0;
  /** As `doubtedAt`, of rows in sight only. */
  let doubtedInSightAt = 0;
  let closed = false;
  let cancelCheck = after(checkEveryMs, check);
  const loading = new Set<string>();
  /** How many reads in a row failed. */
  const failures = new Map<string, number>();
  /** Failed, and not to be tried before a while. */
  const postponed = new Map<string, () => void>();
  /** When rows in sight were read again within the last minute. */
  let readTimes: readonly number[] = [];

  /** @param asOf epoch ms: what was seen before may have changed */
  function isDue(id: string, asOf: number): boolean {
    const one = row(id);
    if (!one || loading.has(id) || postponed.has(id)) return false;
    const { readAt, eventAt, isNameless } = one;
    return isNameless || eventAt > readAt || readAt < asOf || now() >= dueAt(one);
  }

  function next(): string | undefined {
    return nextShown() ?? nextInTurn();
  }

  /** What was never read comes at once; what is read again has its share. */
  function nextShown(): string | undefined {
    const asOf = Math.max(doubtedAt, doubtedInSightAt);
    const due = shown.filter((id) => isDue(id, asOf));
    const unseen = due.find((id) => row(id)?.snapshot === null);
    if (unseen !== undefined) return unseen;
    readTimes = readTimes.filter((at) => now() - at < minuteMs);
    if (readTimes.length >= deps.perMinute() * queueReadPolicy.visibleShare) return undefined;
    const [first] = due.toSorted((one, other) => dueAt(row(one)) - dueAt(row(other)));
    if (first !== undefined) readTimes = [...readTimes, now()];
    return first;
  }

  function nextInTurn(): string | undefined {
    const ids = deps.ids();
    const inSight = new Set(shown);
    for (let step = 0; step < ids.length; step += 1) {
      const id = ids[turn % ids.length];
      turn = (turn + 1) % ids.length;
      if (id !== undefined && !inSight.has(id) && isDue(id, doubtedAt)) return id;
    }
    return undefined;
  }

  async function loadNext(): Promise<void> {
    if (closed || loading.size >= parallel || deps.isResting()) return;
    const id = next();
    if (id === undefined) return;
    loading.add(id);
    const reading = readCall(id);
    void loadNext();
    const seen = await reading;
    loading.delete(id);
    if (seen.ok) failures.delete(id);
    else retryLater(id);
    void loadNext();
  }

  function retryLater(id: string): void {
    const count = (failures.get(id) ?? 0) + 1;
    failures.set(id, count);
    const cancel = after(retryDelaysMs[count - 1] ?? laterDelayMs, () => {
      postponed.delete(id);
      void loadNext();
    });
    postponed.set(id, cancel);
    failed();
  }

  function check(): void {
    cancelCheck = after(checkEveryMs, check);
    void loadNext();
  }

  function forgetFailures(): void {
    for (const cancel of postponed.values()) cancel();
    postponed.clear();
  }

  return {
    show(ids) {
      shown = ids;
      void loadNext();
    },
    next: () => void loadNext(),
    again() {
      forgetFailures();
      void loadNext();
    },
    doubtAll() {
      doubtedAt = now();
    },
    readStaleNow() {
      doubtedInSightAt = now() - sessionPolicy.refreshOnFocusMs;
      forgetFailures();
      void loadNext();
    },
    isFailing: (id) => failures.has(id),
    isUnread: (id) => (failures.get(id) ?? 0) >= failuresThatPersist,
    visibleEveryMs() {
      const perMinute = deps.perMinute() * queueReadPolicy.visibleShare;
      return Math.max(agePolicies.other.readEveryMs, (shown.length * minuteMs) / perMinute);
    },
    close() {
      closed = true;
      cancelCheck();
      forgetFailures();
    },
  };
}

/**
 * When the row is to be read, epoch ms: a pause soon after its last read. Where not all can be, the one that has been
 * due for longest is first.
 */
const dueAt = (row: Row | undefined): number =>
  row?.snapshot ? row.readAt + agePolicyOf(row.snapshot.status).readEveryMs : 0;

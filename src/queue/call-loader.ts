import type { Clock } from '../recording/clock.ts';
import type { Result } from '../recording/failure.ts';
import { agePolicies, agePolicyOf, queueReadPolicy, sessionPolicy } from '../recording/policy.ts';
import type { Row } from './call-rows.ts';

/** Concurrent reads. The rate limiter sets the pace; this only keeps its queue short. */
const parallel = 3;

/** Delays after the first failed reads, and after each later one, ms. */
const retryDelaysMs = [5_000, 15_000];
const laterDelayMs = 60_000;
/** After this many failed reads in a row, the failure counts as persistent. */
const failuresThatPersist = 3;

/** How often calls are checked for their age, ms. */
const checkEveryMs = 1_000;
const minuteMs = 60_000;

export interface LoaderDeps extends Clock {
  /** All calls, in any stable order. */
  readonly ids: () => readonly string[];
  readonly row: (id: string) => Row | undefined;
  /** Whether reading is suspended: the page is hidden, or something else needs the rate limit. */
  readonly isResting: () => boolean;
  /** The platform's limit in requests per minute. */
  readonly perMinute: () => number;
  readonly readCall: (id: string) => Promise<Result<unknown>>;
  /** Called after a failed read. */
  readonly failed: () => void;
}

/**
 * Reads a queue's calls again before they are too old: visible ones with a share of the rate limit, paused ones first,
 * and all others in turn with the rest.
 */
export interface CallLoader {
  readonly show: (ids: readonly string[]) => void;
  /** Decides again which calls to read, because calls have arrived. */
  readonly next: () => void;
  /** Like `next`, including calls whose reads have failed. */
  readonly again: () => void;
  /** Marks everything read before now as possibly outdated. */
  readonly doubtAll: () => void;
  /** Called when the page gets focus: reads stale visible rows and forgets failures. */
  readonly readStaleNow: () => void;
  /** Whether the last read of this call failed. */
  readonly isFailing: (id: string) => boolean;
  /** Whether reads of this call keep failing. */
  readonly isUnread: (id: string) => boolean;
  /** The achievable read interval of visible rows, ms. */
  readonly visibleEveryMs: () => number;
  readonly close: () => void;
}

export function createCallLoader(deps: LoaderDeps): CallLoader {
  const { now, after, row, readCall, failed } = deps;
  let shown: readonly string[] = [];
  let turn = 0;
  let doubtedAt = 0;
  /** Like `doubtedAt`, for visible rows only. */
  let doubtedInSightAt = 0;
  let closed = false;
  let cancelCheck = after(checkEveryMs, check);
  const loading = new Set<string>();
  /** Number of consecutive failed reads, by call. */
  const failures = new Map<string, number>();
  /** Calls that failed and have to wait before the next try; the value cancels the wait. */
  const postponed = new Map<string, () => void>();
  /** Times of repeated reads of visible rows within the last minute. */
  let readTimes: readonly number[] = [];

  /** @param asOf epoch ms; anything read earlier may be outdated */
  function isDue(id: string, asOf: number): boolean {
    const one = row(id);
    if (!one || loading.has(id) || postponed.has(id)) return false;
    const { readAt, eventAt, isNameless } = one;
    return isNameless || eventAt > readAt || readAt < asOf || now() >= dueAt(one);
  }

  function next(): string | undefined {
    return nextShown() ?? nextInTurn();
  }

  /** Calls never read before come at once; repeated reads are limited to their share. */
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
 * When the row is due to be read, epoch ms; paused calls are due sooner. If not all can be read, the most overdue one
 * comes first.
 */
const dueAt = (row: Row | undefined): number =>
  row?.snapshot ? row.readAt + agePolicyOf(row.snapshot.status).readEveryMs : 0;

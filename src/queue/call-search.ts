import type { FoundQueueCalls } from '../genesys/queues/search.ts';
import type { Search } from '../genesys/queues/calls.ts';
import type { Clock } from '../recording/clock.ts';
import type { Failure, Result } from '../recording/failure.ts';
import { queueReadPolicy, sessionPolicy } from '../recording/policy.ts';

/**
 * Analytics results are delayed by an undocumented time. Keeping an ended call too long costs a read, but dropping one
 * too early would leave it recording.
 */
export const analyticsLagMs = 60_000;

/** Progress of the search for the queue's calls. */
export type SearchState =
  | { readonly name: 'searching'; readonly found: number; readonly about: number }
  | { readonly name: 'found'; readonly complete: boolean; readonly about: number }
  | { readonly name: 'failed'; readonly failure: Failure };

interface Ports extends Clock {
  readonly find: (search: Search) => Promise<Result<FoundQueueCalls>>;
  /**
   * Whether events report calls that arrive and end. Because events can be lost, searches then become less frequent but
   * do not stop.
   */
  readonly hasEvents: () => boolean;
  /** Whether searching is suspended: the page is hidden, or something else needs the rate limit. */
  readonly isResting: () => boolean;
  /**
   * @param begunAt epoch ms; anything reported later is newer
   * @returns the calls that had not been reported
   */
  readonly found: (calls: FoundQueueCalls, begunAt: number) => readonly string[];
  readonly changed: () => void;
}

/** Finds the queue's calls: at once, on request, and at intervals, which are shorter without events. */
export interface CallSearch {
  readonly state: () => SearchState;
  readonly again: () => void;
  /**
   * Searches without showing it, unless no search has succeeded yet. Resolves to the calls that had not been reported.
   */
  readonly quietly: () => Promise<readonly string[]>;
  /** Called when the page gets focus: searches quietly if the last search is stale. */
  readonly readStaleNow: () => void;
  readonly close: () => void;
}

export function beginSearch(ports: Ports): CallSearch {
  const { now, after, find, hasEvents, isResting, found, changed } = ports;
  const closing = new AbortController();
  const { signal } = closing;
  let state: SearchState = { name: 'searching', found: 0, about: 0 };
  /** Numbers of the last search started and the last one answered. */
  let begun = 0;
  let answered = 0;
  /** Start of the last search, and of the last successful one, epoch ms. */
  let begunAt = 0;
  let knownAt = 0;
  /** Calls found by the last search that had not been reported. */
  let added: readonly string[] = [];

  function setState(next: SearchState): void {
    state = next;
    changed();
  }

  function take(calls: FoundQueueCalls, at: number): void {
    knownAt = at;
    added = found(calls, at);
    setState({ name: 'found', complete: calls.complete, about: calls.about });
  }

  /** `null` if a newer search has started, so this one's answer no longer counts. */
  async function findOnce(onPage?: Search['onPage']): Promise<Result<FoundQueueCalls> | null> {
    begun += 1;
    const number = begun;
    begunAt = now();
    const at = begunAt;
    const answer = await find({
      signal,
      onPage: (...pages) => number === begun && onPage?.(...pages),
    });
    if (number < begun) return null;
    answered = number;
    if (answer.ok) take(answer.value, at);
    return answer;
  }

  async function search(): Promise<void> {
    setState({ name: 'searching', found: 0, about: 0 });
    const answer = await findOnce((found, about) => setState({ name: 'searching', found, about }));
    if (answer && !answer.ok) setState({ name: 'failed', failure: answer.failure });
  }

  async function quietly(): Promise<readonly string[]> {
    added = [];
    if (state.name === 'found') await update();
    else await search();
    return added;
  }

  /** A failed search changes nothing until the last successful one is too old. */
  async function update(): Promise<void> {
    const answer = await findOnce();
    const isOld = now() - knownAt >= queueReadPolicy.setCertainForMs;
    if (answer && !answer.ok && isOld) setState({ name: 'failed', failure: answer.failure });
  }

  function searchAfter(everyMs: number): void {
    const isDue = answered === begun && now() - begunAt >= everyMs;
    if (isDue && !isResting()) void quietly();
  }

  function poll(): void {
    cancel = after(sessionPolicy.readAgainMs, poll);
    searchAfter(hasEvents() ? queueReadPolicy.searchEveryMs : sessionPolicy.readAgainMs);
  }

  let cancel = after(sessionPolicy.readAgainMs, poll);
  void search();
  return {
    state: () => state,
    again: () => void search(),
    quietly,
    readStaleNow: () => searchAfter(sessionPolicy.refreshOnFocusMs + 1),
    close() {
      closing.abort();
      cancel();
    },
  };
}

import type { FoundQueueCalls } from '../genesys/queues/search.ts';
import type { Search } from '../genesys/queues/calls.ts';
import type { Clock } from '../recording/clock.ts';
import type { Failure, Result } from '../recording/failure.ts';
import { queueReadPolicy, sessionPolicy } from '../recording/policy.ts';

/**
 * Analytics lags behind; by how much is not documented. A call that is kept too long costs a read; one that is dropped
 * too early stays recorded.
 */
export const analyticsLagMs = 60_000;

/** How far the search for the queue's calls has come. */
export type SearchState =
  | { readonly name: 'searching'; readonly found: number; readonly about: number }
  | { readonly name: 'found'; readonly complete: boolean; readonly about: number }
  | { readonly name: 'failed'; readonly failure: Failure };

interface Ports extends Clock {
  readonly find: (search: Search) => Promise<Result<FoundQueueCalls>>;
  /** Whether events tell which calls come and go. They may be lost nevertheless: then searches are only rarer. */
  readonly hasEvents: () => boolean;
  /** No search now: the page is hidden, or something else needs the allowance. */
  readonly isResting: () => boolean;
  /**
   * @param begunAt epoch ms: what was reported later is newer
   * @returns the calls that nothing had reported
   */
  readonly found: (calls: FoundQueueCalls, begunAt: number) => readonly string[];
  readonly changed: () => void;
}

/** Finds the queue's calls: at once, when it is asked to, and again and again, without news more often. */
export interface CallSearch {
  readonly state: () => SearchState;
  readonly again: () => void;
  /** Searches without saying so, unless nothing was found yet. Gives the calls that nothing had reported. */
  readonly quietly: () => Promise<readonly string[]>;
  /** The page has the focus again: searches quietly if the last search is stale. */
  readonly readStaleNow: () => void;
  readonly close: () => void;
}

export function beginSearch(ports: Ports): CallSearch {
  const { now, after, find, hasEvents, isResting, found, changed } = ports;
  const closing = new AbortController();
  const { signal } = closing;
  let state: SearchState = { name: 'searching', found: 0, about: 0 };
  /** The numbers of the last search that was begun, and of the last one that was heard. */
  let begun = 0;
  let answered = 0;
  /** Epoch ms: of the last search, and of the last that listed the calls. */
  let begunAt = 0;
  let knownAt = 0;
  /** What the last search found and nothing had reported. */
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

  /** `null`: a newer search has begun, so that this one's answer counts no more. */
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

  /** One that fails changes nothing, until too much may have changed since the last one that did not fail. */
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

import type { FoundQueueCalls } from '../genesys/queues/search.ts';
import type { Search } from '../genesys/queues/calls.ts';
import type { Clock } from '../recording/clock.ts';
import type { Failure, Result } from '../recording/failure.ts';
import { sessionPolicy } from '../recording/policy.ts';

/**
 * Analytics is behind the truth, by how much is written nowhere. A call that is kept too long costs a look; one that is
 * lost too early stays recorded.
 */
const analyticsLagMs = 60_000;

/** How far the search for the queue's calls has come. */
export type SearchState =
  | { readonly name: 'searching'; readonly found: number; readonly about: number }
  | { readonly name: 'found'; readonly complete: boolean; readonly about: number }
  | { readonly name: 'failed'; readonly failure: Failure };

interface Ports extends Clock {
  readonly find: (search: Search) => Promise<Result<FoundQueueCalls>>;
  /** Whether nothing else tells now which calls come and go. */
  readonly hasNoEvents: () => boolean;
  /** @param asOf epoch ms: what came later, the search may not know yet */
  readonly found: (calls: FoundQueueCalls, asOf: number) => void;
  readonly changed: () => void;
}

/** Finds the queue's calls: once, when it is asked to, and without news again and again. */
export interface CallSearch {
  readonly state: () => SearchState;
  readonly again: () => void;
  readonly close: () => void;
}

export function beginSearch({ now, after, find, hasNoEvents, found, changed }: Ports): CallSearch {
  const closing = new AbortController();
  const { signal } = closing;
  let state: SearchState = { name: 'searching', found: 0, about: 0 };
  /** The numbers of the last search that was begun, and of the last one that was heard. */
  let begun = 0;
  let answered = 0;

  function setState(next: SearchState): void {
    state = next;
    changed();
  }

  function take(calls: FoundQueueCalls, asOf: number): void {
    found(calls, asOf);
    setState({ name: 'found', complete: calls.complete, about: calls.about });
  }

  /** `null`: a newer search has begun, so that this one's answer counts no more. */
  async function findOnce(onPage?: Search['onPage']): Promise<Result<FoundQueueCalls> | null> {
    begun += 1;
    const number = begun;
    const asOf = now() - analyticsLagMs;
    const answer = await find({
      signal,
      onPage: (...pages) => number === begun && onPage?.(...pages),
    });
    if (number < begun) return null;
    answered = number;
    if (answer.ok) take(answer.value, asOf);
    return answer;
  }

  async function search(): Promise<void> {
    setState({ name: 'searching', found: 0, about: 0 });
    const answer = await findOnce((found, about) => setState({ name: 'searching', found, about }));
    if (answer && !answer.ok) setState({ name: 'failed', failure: answer.failure });
  }

  /** One that fails changes nothing. */
  function searchQuietly(): void {
    if (hasNoEvents() && state.name === 'found' && answered === begun) void findOnce();
  }

  function poll(): void {
    cancel = after(sessionPolicy.readAgainMs, poll);
    searchQuietly();
  }

  let cancel = after(sessionPolicy.readAgainMs, poll);
  void search();
  return {
    state: () => state,
    again: () => void search(),
    close() {
      closing.abort();
      cancel();
    },
  };
}

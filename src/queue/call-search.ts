import type { FoundQueueCalls } from '../genesys/queues/search.ts';
import type { Search } from '../genesys/queues/calls.ts';
import type { Failure, Result } from '../recording/failure.ts';
import { policy } from '../recording/policy.ts';

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

interface Ports {
  /** Epoch ms. */
  readonly now: () => number;
  readonly after: (ms: number, task: () => void) => () => void;
  readonly find: (search: Search) => Promise<Result<FoundQueueCalls>>;
  /** Whether nothing else tells now which calls come and go. */
  readonly isBlind: () => boolean;
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

export function beginSearch({ now, after, find, isBlind, found, changed }: Ports): CallSearch {
  const leaving = new AbortController();
  const { signal } = leaving;
  let state: SearchState = { name: 'searching', found: 0, about: 0 };
  /** The numbers of the last search that was begun, and of the last one that was heard. */
  let begun = 0;
  let heard = 0;

  function becomes(next: SearchState): void {
    state = next;
    changed();
  }

  function take(calls: FoundQueueCalls, asOf: number): void {
    found(calls, asOf);
    becomes({ name: 'found', complete: calls.complete, about: calls.about });
  }

  /** `null`: a newer search has begun, so that this one's answer counts no more. */
  async function ask(onPage?: Search['onPage']): Promise<Result<FoundQueueCalls> | null> {
    begun += 1;
    const number = begun;
    const asOf = now() - analyticsLagMs;
    const answer = await find({
      signal,
      onPage: (...pages) => number === begun && onPage?.(...pages),
    });
    if (number < begun) return null;
    heard = number;
    if (answer.ok) take(answer.value, asOf);
    return answer;
  }

  async function search(): Promise<void> {
    becomes({ name: 'searching', found: 0, about: 0 });
    const answer = await ask((found, about) => becomes({ name: 'searching', found, about }));
    if (answer && !answer.ok) becomes({ name: 'failed', failure: answer.failure });
  }

  /** One that fails changes nothing. */
  function searchQuietly(): void {
    if (isBlind() && state.name === 'found' && heard === begun) void ask();
  }

  function poll(): void {
    cancel = after(policy.searchAgainMs, poll);
    searchQuietly();
  }

  let cancel = after(policy.searchAgainMs, poll);
  void search();
  return {
    state: () => state,
    again: () => void search(),
    close() {
      leaving.abort();
      cancel();
    },
  };
}

import type { FoundQueueCalls } from '../genesys/queue-activity.ts';
import type { Search } from '../genesys/queue-calls.ts';
import type { Failure, Result } from '../recording/failure.ts';
import { policy } from '../recording/policy.ts';

/** How far the search for the queue's calls has come. */
export type SearchState =
  | { readonly name: 'searching'; readonly found: number; readonly about: number }
  | { readonly name: 'found'; readonly complete: boolean; readonly about: number }
  | { readonly name: 'failed'; readonly failure: Failure };

interface Ports {
  readonly after: (ms: number, task: () => void) => () => void;
  readonly find: (search: Search) => Promise<Result<FoundQueueCalls>>;
  /** Whether nothing else tells now which calls come and go. */
  readonly isBlind: () => boolean;
  readonly found: (calls: FoundQueueCalls) => void;
  readonly changed: () => void;
}

/** Finds the queue's calls: once, when it is asked to, and without news again and again. */
export interface CallSearch {
  readonly state: () => SearchState;
  readonly again: () => void;
  readonly close: () => void;
}

export function beginSearch({ after, find, isBlind, found, changed }: Ports): CallSearch {
  const leaving = new AbortController();
  const { signal } = leaving;
  let state: SearchState = { name: 'searching', found: 0, about: 0 };

  function becomes(next: SearchState): void {
    state = next;
    changed();
  }

  function take(calls: FoundQueueCalls): void {
    found(calls);
    becomes({ name: 'found', complete: calls.complete, about: calls.about });
  }

  async function search(): Promise<void> {
    becomes({ name: 'searching', found: 0, about: 0 });
    const onPage = (found: number, about: number): void =>
      becomes({ name: 'searching', found, about });
    const answer = await find({ signal, onPage });
    if (answer.ok) take(answer.value);
    else becomes({ name: 'failed', failure: answer.failure });
  }

  /** One that fails changes nothing. */
  async function searchQuietly(): Promise<void> {
    if (!isBlind() || state.name !== 'found') return;
    const answer = await find({ signal });
    if (answer.ok) take(answer.value);
  }

  function poll(): void {
    cancel = after(policy.pollMs, poll);
    void searchQuietly();
  }

  let cancel = after(policy.pollMs, poll);
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

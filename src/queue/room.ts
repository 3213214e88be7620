import type { FoundQueueCalls } from '../genesys/queue-activity.ts';
import type { QueueNews } from '../genesys/live/watch-queue.ts';
import type { Acceptance } from '../recording/backend.ts';
import type { BulkCommand } from '../recording/bulk/outcome.ts';
import { type Failure, type Result, success } from '../recording/failure.ts';
import { policy } from '../recording/policy.ts';
import type { Reading } from '../recording/reading.ts';
import type { QueuePorts } from './desk.ts';
import { createLooker } from './looker.ts';
import { createRoster, type Row } from './roster.ts';

/** How far the search for the queue's calls has come. */
export type SearchState =
  | { readonly name: 'searching'; readonly found: number; readonly about: number }
  | { readonly name: 'found'; readonly complete: boolean; readonly about: number }
  | { readonly name: 'failed'; readonly failure: Failure };

/** One queue with its calls, without a screen. */
export interface Room {
  /** Oldest call first. The same array until a call comes or goes. */
  readonly ids: () => readonly string[];
  readonly row: (id: string) => Row | undefined;
  /** Also of a call that has gone. */
  readonly agentOf: (id: string) => string | null;
  readonly search: () => SearchState;
  readonly live: () => boolean;
  readonly signedOut: () => boolean;
  /** The returned function unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void;
  /** These calls are on the screen: what is not surely known of them is looked up. */
  readonly show: (ids: readonly string[]) => void;
  /** While it rests, nothing is looked up for the screen: a run needs the whole allowance. */
  readonly rest: (resting: boolean) => void;
  readonly searchAgain: () => void;
  /** The call as news told it, without a request; `null`: it has to be looked at. */
  readonly known: (id: string) => Reading | null;
  /** `null`: the call has ended or left the queue. */
  readonly look: (id: string) => Promise<Result<Reading | null>>;
  readonly carryOut: (
    id: string,
    command: BulkCommand,
    reading: Reading,
  ) => Promise<Result<Acceptance>>;
  /** The returned function unsubscribes. */
  readonly onNews: (listener: NewsListener) => () => void;
  readonly signedIn: () => void;
  readonly close: () => void;
}

/** Hears how a call is now; `null`: it has ended or left the queue. */
type NewsListener = (id: string, reading: Reading | null) => void;

export interface RoomClock {
  /** Epoch ms. */
  readonly now: () => number;
  readonly after: (ms: number, task: () => void) => () => void;
}

export function openRoom(clock: RoomClock, ports: QueuePorts): Room {
  const roster = createRoster();
  const listeners = new Set<() => void>();
  const newsListeners = new Set<NewsListener>();
  const leaving = new AbortController();
  let search: SearchState = { name: 'searching', found: 0, about: 0 };
  let live = false;
  let spell = 0;
  let resting = false;
  let signedOut = false;
  let signIns = 0;
  let stopPolling = (): void => undefined;

  const changed = (): void => listeners.forEach((listener) => listener());

  /** A refusal of the old token, heard after the next sign-in, says nothing: the request goes again. */
  async function asking<T>(request: () => Promise<Result<T>>): Promise<Result<T>> {
    const before = signIns;
    const answer = await request();
    if (answer.ok || answer.failure.kind !== 'signedOut') return answer;
    if (signIns > before) return asking(request);
    signedOut = true;
    changed();
    return answer;
  }

  function searchIs(now: SearchState): void {
    search = now;
    changed();
  }

  async function find(): Promise<void> {
    searchIs({ name: 'searching', found: 0, about: 0 });
    const onPage = (found: number, about: number): void =>
      searchIs({ name: 'searching', found, about });
    const found = await asking(() => ports.find({ signal: leaving.signal, onPage }));
    if (found.ok) take(found.value);
    else searchIs({ name: 'failed', failure: found.failure });
  }

  function take({ calls, about, complete }: FoundQueueCalls): void {
    if (complete) roster.keepOnly(new Set(calls.map(({ conversationId }) => conversationId)));
    roster.found(calls);
    searchIs({ name: 'found', complete, about });
    looker.again();
  }

  /** Without news, what is shown is asked for again and again. A search that fails then changes nothing. */
  async function poll(): Promise<void> {
    stopPolling = clock.after(policy.pollMs, () => void poll());
    if (live || resting || signedOut || search.name !== 'found') return;
    const found = await asking(() => ports.find({ signal: leaving.signal }));
    if (found.ok) take(found.value);
    else looker.again();
  }

  function isSure({ reading, seenAt, spell: seenIn }: Row): boolean {
    if (reading === null) return false;
    return live ? seenIn === spell : clock.now() - seenAt < policy.pollMs;
  }

  async function look(id: string): Promise<Result<Reading | null>> {
    const asked = spell;
    const seen = await asking(() => ports.look(id));
    if (!seen.ok) return seen;
    if (seen.value) roster.learned(seen.value, clock.now(), asked);
    else roster.left(id);
    changed();
    return success(seen.value?.reading ?? null);
  }

  const looker = createLooker({
    needsLook(id) {
      const row = roster.get(id);
      return row !== undefined && !isSure(row) && !resting && !signedOut;
    },
    look,
  });

  function told(news: QueueNews): void {
    const { conversationId, reading } = news;
    roster.learned(news, clock.now(), spell);
    newsListeners.forEach((listener) => listener(conversationId, reading));
    changed();
  }

  const stopWatching = ports.watch({
    liveChanged(now) {
      if (now === 'on') spell += 1;
      const missedSome = now === 'on' && spell > 1;
      live = now === 'on';
      changed();
      if (missedSome) void find();
    },
    told,
  });
  void find();
  stopPolling = clock.after(policy.pollMs, () => void poll());

  return {
    ids: roster.ids,
    row: roster.get,
    agentOf: roster.agentOf,
    search: () => search,
    live: () => live,
    signedOut: () => signedOut,
    subscribe: (listener) => joined(listeners, listener),
    show: looker.show,
    rest(now) {
      resting = now;
      looker.again();
    },
    searchAgain: () => void find(),
    known(id) {
      const row = roster.get(id);
      return live && row && isSure(row) ? row.reading : null;
    },
    look,
    carryOut: (id, command, reading) => asking(() => ports.carryOut(id, command, reading)),
    onNews: (listener) => joined(newsListeners, listener),
    signedIn() {
      signedOut = false;
      signIns += 1;
      if (search.name === 'failed') void find();
      else looker.again();
      changed();
    },
    close() {
      leaving.abort();
      stopWatching();
      stopPolling();
      listeners.clear();
      newsListeners.clear();
    },
  };
}

function joined<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

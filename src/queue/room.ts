import type { QueueNews } from '../genesys/live/watch-queue.ts';
import type { BulkCommand } from '../recording/bulk/outcome.ts';
import { retryableOf, type Run } from '../recording/bulk/run.ts';
import { type Runner, startRun } from '../recording/bulk/runner.ts';
import { type Failure, type Result, success } from '../recording/failure.ts';
import { policy } from '../recording/policy.ts';
import type { QueuePorts } from './desk.ts';
import { createLooker } from './looker.ts';
import { createRoster, type Row } from './roster.ts';

/** How far the search for the queue's calls has come. */
export type SearchState =
  | { readonly name: 'searching'; readonly found: number; readonly about: number }
  | { readonly name: 'found'; readonly complete: boolean; readonly about: number }
  | { readonly name: 'failed'; readonly failure: Failure };

/** One queue with its calls and the run over them, without a screen. */
export interface Room {
  /** Oldest call first. The same array until a call comes or goes. */
  readonly ids: () => readonly string[];
  readonly row: (id: string) => Row | undefined;
  /** Also of a call that has gone. */
  readonly agentOf: (id: string) => string | null;
  readonly search: () => SearchState;
  readonly live: () => boolean;
  /** The last run; it stays to be read until the next one. */
  readonly run: () => Run | null;
  readonly signedOut: () => boolean;
  /** The returned function unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void;
  /** These calls are on the screen: what is not surely known of them is looked up. */
  readonly show: (ids: readonly string[]) => void;
  readonly searchAgain: () => void;
  readonly start: (command: BulkCommand, ids: readonly string[]) => void;
  readonly cancel: () => void;
  readonly retry: () => void;
  readonly forgetRun: () => void;
  readonly signedIn: () => void;
  readonly close: () => void;
}

export interface RoomClock {
  /** Epoch ms. */
  readonly now: () => number;
  readonly after: (ms: number, task: () => void) => () => void;
}

export function openRoom(clock: RoomClock, ports: QueuePorts): Room {
  const roster = createRoster();
  const listeners = new Set<() => void>();
  const leaving = new AbortController();
  let search: SearchState = { name: 'searching', found: 0, about: 0 };
  let live = false;
  let spell = 0;
  let runner: Runner | null = null;
  let signedOut = false;
  let signIns = 0;

  const changed = (): void => listeners.forEach((listener) => listener());
  const isRunning = (): boolean => runner?.run().endedAt === null;

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

  async function find(): Promise<void> {
    search = { name: 'searching', found: 0, about: 0 };
    changed();
    const onPage = (found: number, about: number): void => {
      search = { name: 'searching', found, about };
      changed();
    };
    const found = await asking(() => ports.find({ signal: leaving.signal, onPage }));
    if (!found.ok) {
      search = { name: 'failed', failure: found.failure };
      return changed();
    }
    const { calls, about, complete } = found.value;
    if (complete) roster.keepOnly(new Set(calls.map(({ conversationId }) => conversationId)));
    roster.found(calls);
    search = { name: 'found', complete, about };
    changed();
  }

  function isSure({ reading, seenAt, spell: seenIn }: Row): boolean {
    if (reading === null) return false;
    return live ? seenIn === spell : clock.now() - seenAt < policy.pollMs;
  }

  async function look(id: string) {
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
      return row !== undefined && !isSure(row) && !isRunning() && !signedOut;
    },
    look,
  });

  function told(news: QueueNews): void {
    roster.learned(news, clock.now(), spell);
    if (news.reading) runner?.told(news.conversationId, news.reading);
    changed();
  }

  function start(command: BulkCommand, ids: readonly string[]): void {
    if (isRunning()) return;
    runner = startRun(
      {
        now: clock.now,
        after: clock.after,
        known(id) {
          const row = roster.get(id);
          return live && row && isSure(row) ? row.reading : null;
        },
        look,
        carryOut: (id, sent, reading) => asking(() => ports.carryOut(id, sent, reading)),
      },
      command,
      ids,
    );
    runner.subscribe(changed);
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

  return {
    ids: roster.ids,
    row: roster.get,
    agentOf: roster.agentOf,
    search: () => search,
    live: () => live,
    run: () => runner?.run() ?? null,
    signedOut: () => signedOut,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: looker.show,
    searchAgain: () => void find(),
    start,
    cancel: () => runner?.cancel(),
    retry() {
      if (runner) start(runner.run().command, retryableOf(runner.run()));
    },
    forgetRun() {
      if (!isRunning()) runner = null;
      changed();
    },
    signedIn() {
      signedOut = false;
      signIns += 1;
      runner?.signedIn();
      if (search.name === 'failed') void find();
      changed();
    },
    close() {
      leaving.abort();
      stopWatching();
      listeners.clear();
    },
  };
}

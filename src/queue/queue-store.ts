import type { FoundQueueCalls } from '../genesys/queues/search.ts';
import type { QueueNews } from '../genesys/queues/watch.ts';
import type { BulkDeps } from '../recording/bulk/runner.ts';
import { type Result, success } from '../recording/failure.ts';
import { sessionPolicy } from '../recording/policy.ts';
import type { CallSnapshot } from '../recording/snapshot.ts';
import { createAccess } from './auth-guard.ts';
import { beginSearch, type SearchState } from './call-search.ts';
import type { QueuePorts } from './ports.ts';
import { createLooker, type Looker } from './visible-call-loader.ts';
import { createRoster, type Roster, type Row } from './call-rows.ts';

/** One queue with its calls, without a screen. A run acts on them through `known`, `look` and `runInvocation`. */
export interface Room
  extends Pick<BulkDeps, 'known' | 'look' | 'execute'>, Pick<Roster, 'ids' | 'agentOf'> {
  readonly row: Roster['get'];
  readonly isUnread: Looker['isUnread'];
  readonly search: () => SearchState;
  readonly searchAgain: () => void;
  readonly live: () => boolean;
  readonly signedOut: () => boolean;
  readonly signedIn: () => void;
  /** The returned function unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The returned function unsubscribes. */
  readonly onNews: (listener: NewsListener) => () => void;
  /** These calls are on the screen: what is not surely known of them is looked up. */
  readonly show: (ids: readonly string[]) => void;
  /** While it rests, nothing is looked up for the screen: a run needs the whole allowance. */
  readonly rest: (resting: boolean) => void;
  readonly close: () => void;
}

/** Hears how a call is now; `null`: it has ended or left the queue. */
type NewsListener = (id: string, snapshot: CallSnapshot | null) => void;

export interface RoomClock {
  /** Epoch ms. */
  readonly now: () => number;
  readonly after: (ms: number, task: () => void) => () => void;
}

export function openRoom(clock: RoomClock, ports: QueuePorts): Room {
  const roster = createRoster();
  const listeners = new Set<() => void>();
  const newsListeners = new Set<NewsListener>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const { asking, signedOut, signedIn } = createAccess(changed);
  let live = false;
  let spell = 0;
  let resting = false;

  function isSure({ snapshot, seenAt, spell: seenIn }: Row): boolean {
    if (snapshot === null) return false;
    return live ? seenIn === spell : clock.now() - seenAt < sessionPolicy.searchAgainMs;
  }

  async function look(id: string): Promise<Result<CallSnapshot | null>> {
    const asked = spell;
    const seen = await asking(() => ports.look(id));
    if (!seen.ok) return seen;
    if (seen.value) roster.learned(seen.value, clock.now(), asked, 'look');
    else roster.left(id);
    changed();
    return success(seen.value?.snapshot ?? null);
  }

  const looker = createLooker({
    after: clock.after,
    needsLook(id) {
      const row = roster.get(id);
      if (row === undefined || resting || signedOut()) return false;
      return !isSure(row) || row.isNameless;
    },
    look,
    failed: changed,
  });

  function found({ calls, complete }: FoundQueueCalls, asOf: number): void {
    if (complete) roster.keepOnly(new Set(calls.map(({ conversationId }) => conversationId)), asOf);
    roster.found(calls);
    looker.again();
  }

  function callChanged(news: QueueNews): void {
    const { conversationId, snapshot } = news;
    roster.learned(news, clock.now(), spell, 'event');
    newsListeners.forEach((listener) => listener(conversationId, snapshot));
    if (roster.get(conversationId)?.isNameless) looker.again();
    changed();
  }

  const search = beginSearch({
    ...clock,
    find: (how) => asking(() => ports.find(how)),
    isBlind: () => !live && !resting && !signedOut(),
    found,
    changed,
  });
  const stopWatching = ports.watch({
    liveChanged(now) {
      if (now === 'on') spell += 1;
      live = now === 'on';
      changed();
      // What happened in between, nobody has told.
      if (live && spell > 1) search.again();
    },
    callChanged,
  });

  return {
    ids: roster.ids,
    row: roster.get,
    isUnread: looker.isUnread,
    agentOf: roster.agentOf,
    search: search.state,
    searchAgain: search.again,
    live: () => live,
    signedOut,
    signedIn() {
      signedIn();
      if (search.state().name === 'failed') search.again();
      else looker.again();
      changed();
    },
    subscribe: (listener) => joined(listeners, listener),
    onNews: (listener) => joined(newsListeners, listener),
    show: looker.show,
    rest(now) {
      resting = now;
      looker.again();
    },
    known(id) {
      const row = roster.get(id);
      return live && row && isSure(row) ? row.snapshot : null;
    },
    look,
    execute: (id, command, snapshot) => asking(() => ports.execute(id, command, snapshot)),
    close() {
      looker.show([]);
      search.close();
      stopWatching();
      listeners.clear();
      newsListeners.clear();
    },
  };
}

function joined<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

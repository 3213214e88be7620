import type { FoundQueueCalls } from '../genesys/queues/search.ts';
import type { QueueCallEvent } from '../genesys/queues/watch.ts';
import type { BulkDeps } from '../recording/bulk/runner.ts';
import type { Clock } from '../recording/clock.ts';
import { createEmitter } from '../recording/emitter.ts';
import { type Result, success } from '../recording/failure.ts';
import { sessionPolicy } from '../recording/policy.ts';
import type { CallSnapshot } from '../recording/snapshot.ts';
import { createAuthGuard } from './auth-guard.ts';
import { beginSearch, type SearchState } from './call-search.ts';
import type { QueuePorts } from './ports.ts';
import { createVisibleCallLoader, type VisibleCallLoader } from './visible-call-loader.ts';
import { type CallRows, createCallRows, type Row } from './call-rows.ts';

/** One queue with its calls, without a screen. A run acts on them through `known`, `look` and `runInvocation`. */
export interface QueueStore
  extends Pick<BulkDeps, 'known' | 'readCall' | 'execute'>, Pick<CallRows, 'ids' | 'agentOf'> {
  readonly row: CallRows['get'];
  readonly isUnread: VisibleCallLoader['isUnread'];
  readonly search: () => SearchState;
  readonly searchAgain: () => void;
  readonly live: () => boolean;
  readonly signedOut: () => boolean;
  readonly signedIn: () => void;
  /** The returned function unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The returned function unsubscribes. */
  readonly onCallEvent: (listener: CallEventListener) => () => void;
  /** These calls are on the screen: what is not surely known of them is looked up. */
  readonly show: (ids: readonly string[]) => void;
  /** While loading is paused, nothing is read for the screen: a run needs the whole allowance. */
  readonly pauseLoading: (loadingPaused: boolean) => void;
  readonly close: () => void;
}

/** Hears how a call is now; `null`: it has ended or left the queue. */
type CallEventListener = (id: string, snapshot: CallSnapshot | null) => void;

export function createQueueStore(clock: Clock, ports: QueuePorts): QueueStore {
  const callRows = createCallRows();
  const changes = createEmitter<[]>();
  const callEvents = createEmitter<Parameters<CallEventListener>>();
  const changed = changes.emit;
  const { guarded, signedOut, signedIn } = createAuthGuard(changed);
  let live = false;
  let connectionEpoch = 0;
  let loadingPaused = false;

  function isConfirmed({ snapshot, seenAt, connectionEpoch: seenInEpoch }: Row): boolean {
    if (snapshot === null) return false;
    return live
      ? seenInEpoch === connectionEpoch
      : clock.now() - seenAt < sessionPolicy.readAgainMs;
  }

  async function readCall(id: string): Promise<Result<CallSnapshot | null>> {
    const asked = connectionEpoch;
    const seen = await guarded(() => ports.readCall(id));
    if (!seen.ok) return seen;
    if (seen.value) callRows.update(seen.value, clock.now(), asked, 'look');
    else callRows.remove(id);
    changed();
    return success(seen.value?.snapshot ?? null);
  }

  const callLoader = createVisibleCallLoader({
    after: clock.after,
    needsRead(id) {
      const row = callRows.get(id);
      if (row === undefined || loadingPaused || signedOut()) return false;
      return !isConfirmed(row) || row.isNameless;
    },
    readCall,
    failed: changed,
  });

  function found({ calls, complete }: FoundQueueCalls, asOf: number): void {
    if (complete)
      callRows.retainOnly(new Set(calls.map(({ conversationId }) => conversationId)), asOf);
    callRows.addFound(calls);
    callLoader.again();
  }

  function callChanged(event: QueueCallEvent): void {
    const { conversationId, snapshot } = event;
    callRows.update(event, clock.now(), connectionEpoch, 'event');
    callEvents.emit(conversationId, snapshot);
    if (callRows.get(conversationId)?.isNameless) callLoader.again();
    changed();
  }

  const search = beginSearch({
    ...clock,
    find: (how) => guarded(() => ports.find(how)),
    hasNoEvents: () => !live && !loadingPaused && !signedOut(),
    found,
    changed,
  });
  const stopWatching = ports.watch({
    liveChanged(now) {
      if (now === 'on') connectionEpoch += 1;
      live = now === 'on';
      changed();
      // What happened in between was not reported.
      if (live && connectionEpoch > 1) search.again();
    },
    callChanged,
  });

  return {
    ids: callRows.ids,
    row: callRows.get,
    isUnread: callLoader.isUnread,
    agentOf: callRows.agentOf,
    search: search.state,
    searchAgain: search.again,
    live: () => live,
    signedOut,
    signedIn() {
      signedIn();
      if (search.state().name === 'failed') search.again();
      else callLoader.again();
      changed();
    },
    subscribe: changes.subscribe,
    onCallEvent: callEvents.subscribe,
    show: callLoader.show,
    pauseLoading(now) {
      loadingPaused = now;
      callLoader.again();
    },
    known(id) {
      const row = callRows.get(id);
      return live && row && isConfirmed(row) ? row.snapshot : null;
    },
    readCall,
    execute: (id, command, snapshot) => guarded(() => ports.execute(id, command, snapshot)),
    close() {
      callLoader.show([]);
      search.close();
      stopWatching();
      changes.close();
      callEvents.close();
    },
  };
}

import type { FoundQueueCalls } from '../genesys/queues/search.ts';
import type { QueueCallEvent } from '../genesys/queues/watch.ts';
import type { BulkDeps } from '../recording/bulk/runner.ts';
import type { Clock } from '../recording/clock.ts';
import { createEmitter } from '../recording/emitter.ts';
import { type Result, success } from '../recording/failure.ts';
import { agePolicyOf, queueReadPolicy } from '../recording/policy.ts';
import type { CallSnapshot } from '../recording/snapshot.ts';
import { createAuthGuard } from './auth-guard.ts';
import { analyticsLagMs, beginSearch, type SearchState } from './call-search.ts';
import type { QueuePorts } from './ports.ts';
import { type CallLoader, createCallLoader } from './call-loader.ts';
import { type CallRows, createCallRows, type Row } from './call-rows.ts';

/** The state of one queue and its calls, without any UI. Bulk actions use `known`, `readCall` and `execute`. */
export interface QueueStore
  extends
    Pick<BulkDeps, 'known' | 'readCall' | 'execute'>,
    Pick<CallRows, 'ids' | 'agentOf' | 'customerOf'>,
    Pick<CallLoader, 'isUnread' | 'visibleEveryMs'> {
  readonly row: CallRows['get'];
  /** Whether the displayed status is recent enough to be certain. */
  readonly isCertain: (row: Row) => boolean;
  readonly search: () => SearchState;
  readonly searchAgain: () => void;
  /** Resolves to the calls that no event had reported. */
  readonly searchQuietly: () => Promise<readonly string[]>;
  readonly connection: () => Connection;
  readonly signedOut: () => boolean;
  readonly signedIn: () => void;
  /** @returns a function that unsubscribes */
  readonly subscribe: (listener: () => void) => () => void;
  /** @returns a function that unsubscribes */
  readonly onCallEvent: (listener: CallEventListener) => () => void;
  /** Reports the calls on screen, which are read before all others. */
  readonly show: (ids: readonly string[]) => void;
  /** A hidden page makes no reads. */
  readonly visibilityChanged: (visible: boolean) => void;
  /** The page got focus, or the network is back. */
  readonly focused: () => void;
  /** @param ids the calls of the report, whose agents and customers must not be forgotten */
  readonly keepNamesOf: (ids: () => readonly string[]) => void;
  /** While loading is paused, nothing is read for display: a run needs the whole rate limit. */
  readonly pauseLoading: (loadingPaused: boolean) => void;
  readonly close: () => void;
}

/** Whether events about the calls arrive. */
export type Connection = 'connecting' | 'on' | 'off';

/** Called with a call's current state; `null` if it has ended or left the queue. */
type CallEventListener = (id: string, snapshot: CallSnapshot | null) => void;

export function createQueueStore(clock: Clock, ports: QueuePorts): QueueStore {
  const callRows = createCallRows();
  const changes = createEmitter<[]>();
  const callEvents = createEmitter<Parameters<CallEventListener>>();
  const changed = changes.emit;
  const { guarded, signedOut, signedIn } = createAuthGuard(changed);
  let connection: Connection = 'connecting';
  let loadingPaused = false;
  let visible = true;
  let reported = (): readonly string[] => [];
  const cancelConnecting = clock.after(queueReadPolicy.connectingMs, () => {
    if (connection === 'connecting') setConnection('off');
  });

  function setConnection(now: Connection): void {
    connection = now;
    changed();
  }

  const isResting = (): boolean => loadingPaused || !visible || signedOut();

  async function readCall(id: string): Promise<Result<CallSnapshot | null>> {
    const beganAt = clock.now();
    const seen = await guarded(() => ports.readCall(id));
    if (!seen.ok) return seen;
    if (seen.value) callRows.wasRead(seen.value, beganAt);
    else callRows.remove(id, beganAt);
    changed();
    return success(seen.value?.snapshot ?? null);
  }

  const callLoader = createCallLoader({
    ...clock,
    ids: callRows.ids,
    row: callRows.get,
    perMinute: ports.perMinute,
    isResting,
    readCall,
    failed: changed,
  });

  /**
   * Whether a status is certain. An event may have been delayed for a long time, so it proves nothing while the read
   * that should verify it fails.
   */
  function isCertain({ id, snapshot, evidenceAt, eventAt, readAt }: Row): boolean {
    if (!snapshot) return false;
    const isUnverified = eventAt > readAt && callLoader.isFailing(id);
    const isYoung = clock.now() - evidenceAt < agePolicyOf(snapshot.status).certainForMs;
    return isYoung && !isUnverified;
  }

  function found({ calls, complete }: FoundQueueCalls, begunAt: number): readonly string[] {
    if (complete) {
      const ids = new Set(calls.map(({ conversationId }) => conversationId));
      callRows.retainOnly(ids, begunAt - analyticsLagMs);
    }
    const added = callRows.addFound(calls, begunAt);
    callRows.forgetGone(new Set(reported()));
    callLoader.next();
    return added;
  }

  function callChanged(event: QueueCallEvent): void {
    const { conversationId, snapshot } = event;
    callRows.eventReceived(event, clock.now());
    callEvents.emit(conversationId, snapshot);
    changed();
  }

  const search = beginSearch({
    ...clock,
    find: (how) => guarded(() => ports.find(how)),
    hasEvents: () => connection === 'on',
    isResting,
    found,
    changed,
  });
  function readStaleNow(): void {
    if (isResting()) return;
    callLoader.readStaleNow();
    search.readStaleNow();
    changed();
  }

  let connections = 0;
  const stopWatching = ports.watch({
    liveChanged(now) {
      if (now === 'on') connections += 1;
      setConnection(now);
      if (now === 'off' || connections === 1) return;
      // Changes during the interruption were not reported.
      callLoader.doubtAll();
      callLoader.again();
      search.again();
    },
    callChanged,
  });

  return {
    ids: callRows.ids,
    row: callRows.get,
    isCertain,
    isUnread: callLoader.isUnread,
    visibleEveryMs: callLoader.visibleEveryMs,
    agentOf: callRows.agentOf,
    customerOf: callRows.customerOf,
    search: search.state,
    searchAgain: search.again,
    searchQuietly: search.quietly,
    connection: () => connection,
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
    visibilityChanged(now) {
      visible = now;
      readStaleNow();
    },
    focused: readStaleNow,
    keepNamesOf(ids) {
      reported = ids;
    },
    pauseLoading(now) {
      loadingPaused = now;
      callLoader.again();
    },
    known(id) {
      const row = callRows.get(id);
      if (!row || row.eventAt >= row.readAt) return null;
      const isFresh = clock.now() - row.readAt < queueReadPolicy.freshForWriteMs;
      return isFresh ? row.snapshot : null;
    },
    readCall,
    execute: (id, command, snapshot) => guarded(() => ports.execute(id, command, snapshot)),
    close() {
      cancelConnecting();
      callLoader.close();
      search.close();
      stopWatching();
      changes.close();
    },
  };
}

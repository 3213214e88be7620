import { type BulkCommand, callsOf, retryableOf, type Run } from '../../recording/bulk/run.ts';
import { type Runner, startRun } from '../../recording/bulk/runner.ts';
import type { Clock } from '../../recording/clock.ts';
import type { QueueStore } from '../queue-store.ts';

/** The bulk runs of a queue, one at a time. */
export interface RunStore {
  /** The current or last run; it is kept until the next one. */
  readonly run: () => Run | null;
  readonly start: (command: BulkCommand, ids: readonly string[]) => void;
  readonly cancel: () => void;
  /** Repeats the command for calls that are worth another try. */
  readonly retry: () => void;
  readonly forget: () => void;
  readonly signedIn: () => void;
}

/**
 * @param changed called after every step of a run
 * @param ended called once per run, when it is over
 */
export function createRunStore(
  clock: Clock,
  queueStore: QueueStore,
  changed: () => void,
  ended: (run: Run) => void,
): RunStore {
  let runner: Runner | null = null;
  const isRunning = (): boolean => runner?.run().endedAt === null;

  function start(command: BulkCommand, ids: readonly string[]): void {
    if (isRunning()) return;
    queueStore.pauseLoading(true);
    const { known, readCall, execute } = queueStore;
    const begun = startRun({ ...clock, known, readCall, execute }, command, ids);
    runner = begun;
    const unsubscribe = begun.subscribe(follow);
    follow(begun.run());

    function follow(run: Run): void {
      if (run.endedAt !== null) {
        unsubscribe();
        queueStore.pauseLoading(false);
        ended(run);
      }
      changed();
    }
  }

  queueStore.keepNamesOf(() => (runner ? callsOf(runner.run()) : []));
  queueStore.onCallEvent((id, snapshot) => runner?.stateReceived(id, snapshot));

  return {
    run: () => runner?.run() ?? null,
    start,
    cancel: () => runner?.cancel(),
    retry() {
      if (runner) start(runner.run().command, retryableOf(runner.run()));
    },
    forget() {
      if (isRunning()) return;
      runner = null;
      changed();
    },
    signedIn: () => runner?.signedIn(),
  };
}

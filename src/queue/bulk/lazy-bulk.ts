import type { Run } from '../../recording/bulk/run.ts';
import type * as bulkModule from './index.ts';
import type { RunStore } from './run-store.ts';
import type { Clock } from '../../recording/clock.ts';
import type { QueueStore } from '../queue-store.ts';

type BulkModule = typeof bulkModule;

/** The bulk actions of a queue. Their code loads after the calls are on screen. */
export interface LazyBulk {
  /** `null` until the code has loaded. */
  readonly module: () => BulkModule | null;
  readonly runs: () => RunStore | null;
  readonly isRunning: () => boolean;
  /** Whether the code could not be fetched. */
  readonly lost: () => boolean;
  readonly load: () => void;
  readonly signedIn: () => void;
  /** Starts no more calls. */
  readonly close: () => void;
}

/** Callbacks. */
interface Listeners {
  /** The code has loaded or could not be loaded, or a run has progressed. */
  readonly changed: () => void;
  /** Called once per run. */
  readonly ended: (run: Run, module: BulkModule) => void;
  /** The queue was left during a run. */
  readonly interrupted: (run: Run) => void;
}

export function createLazyBulk(
  clock: Clock,
  queueStore: QueueStore,
  listeners: Listeners,
): LazyBulk {
  let module: BulkModule | null = null;
  let runs: RunStore | null = null;
  let lost = false;

  const runNow = (): Run | null => runs?.run() ?? null;
  const isRunning = (): boolean => runNow()?.endedAt === null;

  async function load(): Promise<void> {
    try {
      const loaded = await import('./index.ts');
      module = loaded;
      runs = loaded.createRunStore(clock, queueStore, listeners.changed, (run) =>
        listeners.ended(run, loaded),
      );
      lost = false;
    } catch {
      lost = true;
    }
    listeners.changed();
  }

  void load();
  return {
    module: () => module,
    runs: () => runs,
    isRunning,
    lost: () => lost,
    load: () => void load(),
    signedIn: () => runs?.signedIn(),
    close() {
      const run = runNow();
      if (run?.endedAt === null) listeners.interrupted(run);
      runs?.cancel();
    },
  };
}

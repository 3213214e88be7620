import type { Run } from '../../recording/bulk/run.ts';
import type * as actingParts from './index.ts';
import type { Runs } from './run-store.ts';
import type { Room, RoomClock } from '../queue-store.ts';

type Parts = typeof actingParts;

/** What it takes to act on a queue's calls. Its code loads after the calls are on the screen. */
export interface Acting {
  /** `null` before its code is there. */
  readonly parts: () => Parts | null;
  readonly runs: () => Runs | null;
  readonly isRunning: () => boolean;
  /** The code could not be fetched. */
  readonly lost: () => boolean;
  readonly load: () => void;
  readonly signedIn: () => void;
  /** Begins nothing more. */
  readonly close: () => void;
}

/** Who hears of it. */
interface Listeners {
  /** The code has come or is lost, or a run has come on. */
  readonly changed: () => void;
  /** Told once for each run. */
  readonly ended: (run: Run, parts: Parts) => void;
  /** The queue was left in the middle of a run. */
  readonly cutOff: (run: Run) => void;
}

export function prepareActing(clock: RoomClock, room: Room, listeners: Listeners): Acting {
  let parts: Parts | null = null;
  let runs: Runs | null = null;
  let lost = false;

  const runNow = (): Run | null => runs?.run() ?? null;
  const isRunning = (): boolean => runNow()?.endedAt === null;

  async function load(): Promise<void> {
    try {
      const loaded = await import('./index.ts');
      parts = loaded;
      runs = loaded.openRuns(clock, room, listeners.changed, (run) => listeners.ended(run, loaded));
      lost = false;
    } catch {
      lost = true;
    }
    listeners.changed();
  }

  void load();
  return {
    parts: () => parts,
    runs: () => runs,
    isRunning,
    lost: () => lost,
    load: () => void load(),
    signedIn: () => runs?.signedIn(),
    close() {
      const run = runNow();
      if (run?.endedAt === null) listeners.cutOff(run);
      runs?.cancel();
    },
  };
}

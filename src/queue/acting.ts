import type * as actingParts from './acting/parts.ts';
import type { Runs } from './acting/runs.ts';
import type { Room, RoomClock } from './room.ts';

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

/** @param changed is told when the code has come or is lost, and after every step of a run */
export function prepareActing(clock: RoomClock, room: Room, changed: () => void): Acting {
  let parts: Parts | null = null;
  let runs: Runs | null = null;
  let lost = false;

  async function load(): Promise<void> {
    try {
      parts = await import('./acting/parts.ts');
      runs = parts.openRuns(clock, room, changed);
      lost = false;
    } catch {
      lost = true;
    }
    changed();
  }

  void load();
  return {
    parts: () => parts,
    runs: () => runs,
    isRunning: () => runs?.run()?.endedAt === null,
    lost: () => lost,
    load: () => void load(),
    signedIn: () => runs?.signedIn(),
    close: () => runs?.cancel(),
  };
}

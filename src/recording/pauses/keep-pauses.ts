import type { Conductor, World } from '../conductor.ts';
import type { Session } from '../session.ts';
import {
  followPauses,
  keepPaused,
  mustResume,
  nextDueAt,
  noPauseYet,
  type PauseWatch,
  withoutResume,
} from './pause-watch.ts';
import type { PausePolicy } from './policy.ts';

/** Watches the pauses of one call. */
export interface PauseKeeper {
  readonly watch: () => PauseWatch;
  /** Puts off the end of the pause that is under way. */
  readonly keepPaused: () => void;
  /** Ends the only timer. Sends nothing. */
  readonly close: () => void;
}

/**
 * Follows the session and presses Resume where a pause ends by itself. There is one timer, and it is made anew with
 * every change, so it cannot outlive the pause that it was made for.
 */
export function keepPauses(
  conductor: Conductor,
  clock: Pick<World, 'now' | 'after'>,
  policy: PausePolicy,
  changed: (watch: PauseWatch, before: PauseWatch) => void,
): PauseKeeper {
  let watch = noPauseYet;
  let cancel = (): void => undefined;

  function become(next: PauseWatch): void {
    const before = watch;
    watch = next;
    cancel();
    const now = clock.now();
    const dueAt = nextDueAt(watch, conductor.session(), now, policy);
    cancel = dueAt === null ? () => undefined : clock.after(dueAt - now, wake);
    changed(watch, before);
  }

  function follow(session: Session, before: Session): void {
    become(followPauses(watch, before, session, clock.now(), policy));
  }

  function wake(): void {
    const session = conductor.session();
    follow(session, session);
    if (!mustResume(watch, session, clock.now())) return;
    become(withoutResume(watch));
    conductor.press('resume');
  }

  const unsubscribe = conductor.subscribe(follow);
  follow(conductor.session(), conductor.session());
  return {
    watch: () => watch,
    keepPaused: () => become(keepPaused(watch)),
    close() {
      cancel();
      unsubscribe();
    },
  };
}

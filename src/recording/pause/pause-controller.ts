import type { Clock } from '../clock.ts';
import type { SessionStore } from '../session/store.ts';
import { isPressable } from '../session/pending.ts';
import type { Session } from '../session/session.ts';
import type { Transition } from '../session/history.ts';
import {
  createPauseTracker,
  keepPaused,
  mustResume,
  mustVerify,
  nextDueAt,
  type PauseTracker,
  trackPauses,
  withoutPromise,
  withoutResume,
} from './pause-tracker.ts';
import type { PausePolicy } from '../policy.ts';

/** Watches the pauses of one call. */
export interface PauseController {
  readonly watch: () => PauseTracker;
  /** Puts off the end of the pause that is under way. */
  readonly keepPaused: () => void;
  /** Ends the only timer. Sends nothing. */
  readonly close: () => void;
}

/** What the session does not know. */
export interface PauseContext {
  readonly past: readonly Transition[];
  /** The beginning of a pause whose page was left before auto-resume; `null`: there is none. */
  readonly broken: number | null;
}

const nothingElse: PauseContext = { past: [], broken: null };

/**
 * Follows the session and presses Resume when auto-resume is due. There is one timer, and it is made anew with
 * every change, so it cannot outlive the pause that it was made for.
 */
export function createPauseController(
  sessionStore: SessionStore,
  clock: Clock,
  policy: PausePolicy,
  changed: (watch: PauseTracker, before: PauseTracker) => void,
  { past, broken }: PauseContext = nothingElse,
): PauseController {
  let watch = past.reduce(
    (known, transition) => trackPauses(known, transition, policy),
    createPauseTracker(broken),
  );
  let cancel = (): void => undefined;

  function setState(next: PauseTracker): void {
    const before = watch;
    watch = next;
    cancel();
    const now = clock.now();
    const dueAt = nextDueAt(watch, sessionStore.session(), now, policy);
    cancel = dueAt === null ? () => undefined : clock.after(dueAt - now, tick);
    changed(watch, before);
  }

  function follow(session: Session, before: Session): void {
    setState(trackPauses(watch, { before, session, at: clock.now() }, policy));
  }

  function tick(): void {
    const session = sessionStore.session();
    follow(session, session);
    if (mustVerify(watch, session, clock.now(), policy)) sessionStore.verify();
    if (!mustResume(watch, session, clock.now())) return;
    const canResume = isPressable(session, 'resume');
    // Pressed first, so that at no moment the pause seems to stay.
    if (canResume) sessionStore.press('resume', 'timer');
    setState(canResume ? withoutResume(watch) : withoutPromise(watch));
  }

  const unsubscribe = sessionStore.subscribe(follow);
  follow(sessionStore.session(), sessionStore.session());
  return {
    watch: () => watch,
    keepPaused: () => setState(keepPaused(watch)),
    close() {
      cancel();
      unsubscribe();
    },
  };
}

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

/** Tracks the pauses of one call. */
export interface PauseController {
  readonly watch: () => PauseTracker;
  /** Postpones auto-resume of the current pause. */
  readonly keepPaused: () => void;
  /** Stops the timer. Sends nothing. */
  readonly close: () => void;
}

/** What the session itself does not know. */
export interface PauseContext {
  readonly past: readonly Transition[];
  /** Start (epoch ms) of a pause whose page was closed before auto-resume; `null` if there is none. */
  readonly broken: number | null;
}

const nothingElse: PauseContext = { past: [], broken: null };

/**
 * Follows the session and presses Resume when auto-resume is due. The single timer is reset on every change, so it
 * cannot outlive its pause.
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
    // Press first, so the page never claims in between that the pause will last.
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

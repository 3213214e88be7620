import type { Clock } from '../../recording/clock.ts';
import type { ActivityLog } from '../../storage/activity.ts';
import { type Activity, withNewEntries } from '../../recording/session/activity.ts';
import type { SessionStore } from '../../recording/session/store.ts';
import type { Transition } from '../../recording/session/history.ts';

interface Followed {
  readonly activity: () => Activity;
  /** Ends it. */
  readonly close: () => void;
}

/** Notes and keeps what happens to the call, and reports each change with what was known before. */
export function trackActivity(
  log: ActivityLog,
  sessionStore: SessionStore,
  past: readonly Transition[],
  now: Clock['now'],
  changed: (activity: Activity, before: Activity) => void,
): Followed {
  // The first status that is sure was found so, whatever the page showed before.
  const found = past.findIndex(({ session }) => session.confirmed);
  let activity = past.reduce(
    (known, { before, session, at }, step) =>
      withNewEntries(known, step === found ? null : before, session, at),
    log.read(),
  );
  log.save(activity);
  const close = sessionStore.subscribe((session, before) => {
    const known = activity;
    activity = withNewEntries(known, before, session, now());
    if (activity === known) return;
    log.save(activity);
    changed(activity, known);
  });
  return { activity: () => activity, close };
}

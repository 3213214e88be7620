import type { Clock } from '../../recording/clock.ts';
import type { ActivityLog } from '../../storage/activity.ts';
import { type Activity, withNewEntries } from '../../recording/session/activity.ts';
import type { SessionStore } from '../../recording/session/store.ts';
import type { Transition } from '../../recording/session/history.ts';

interface Followed {
  readonly activity: () => Activity;
  /** Stops tracking. */
  readonly close: () => void;
}

/** Tracks and stores the call's activity, and reports each change together with the previous activity. */
export function trackActivity(
  log: ActivityLog,
  sessionStore: SessionStore,
  past: readonly Transition[],
  now: Clock['now'],
  changed: (activity: Activity, before: Activity) => void,
): Followed {
  // The first confirmed status counts as found, whatever the page showed before.
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

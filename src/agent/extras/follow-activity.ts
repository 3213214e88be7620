import type { ActivityLog } from '../../genesys/activity-log.ts';
import { type Activity, noted } from '../../recording/activity.ts';
import type { Conductor } from '../../recording/conductor.ts';

interface Followed {
  readonly activity: () => Activity;
  /** Ends it. */
  readonly close: () => void;
}

/** Notes and keeps what happens to the call, and tells of each change with what was known before. */
export function followActivity(
  log: ActivityLog,
  conductor: Conductor,
  now: () => number,
  changed: (activity: Activity, before: Activity) => void,
): Followed {
  let activity = noted(log.read(), null, conductor.session(), now());
  log.keep(activity);
  const close = conductor.subscribe((session, before) => {
    const known = activity;
    activity = noted(known, before, session, now());
    if (activity === known) return;
    log.keep(activity);
    changed(activity, known);
  });
  return { activity: () => activity, close };
}

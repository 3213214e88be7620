import type { RoutineRead } from '../backend.ts';
import { agePolicyOf, sessionPolicy } from '../policy.ts';
import { nameOf, type Status, unknownStatus } from '../status.ts';
import type { Session } from './session.ts';

/** Whether the status can still change unnoticed: a call that the user has left may come back to them. */
const ages = ({ snapshot: { status, availability } }: Session): boolean =>
  status.kind !== 'ended' || availability.start === 'left';

/** When the status becomes too old to be shown as certain (epoch ms), or `null`. */
export function outdatedAt(session: Session): number | null {
  const { evidenceAt, outdated, snapshot } = session;
  if (outdated || evidenceAt === null || !ages(session)) return null;
  return evidenceAt + agePolicyOf(snapshot.status).certainForMs;
}

/** Marks the status as outdated once it is too old. */
export function grownOlder(session: Session, at: number): Session {
  const due = outdatedAt(session);
  return due !== null && due <= at ? { ...session, outdated: true } : session;
}

/** The read interval for the current status, in ms. It is longer when the widgets of a tab share a tight rate limit. */
export const readEveryMs = ({ snapshot, stretch }: Session): number =>
  Math.ceil((agePolicyOf(snapshot.status).readEveryMs * stretch) / 1000) * 1000;

/** The interval if the next read is a routine one, with no event or command to confirm; otherwise `undefined`. */
export function routineRead(session: Session): RoutineRead | undefined {
  const { lastConfirmed, pending, recentEvents } = session;
  if (lastConfirmed === null || pending !== null) return undefined;
  const hasNews = recentEvents.lastAt !== null && recentEvents.lastAt >= lastConfirmed.at;
  return hasNews ? undefined : { everyMs: agePolicyOf(session.snapshot.status).readEveryMs };
}

/** When the next scheduled read is due (epoch ms), or `null`. `lastAt`: when the last read began. */
export function readAgainAt(session: Session, lastAt: number): number | null {
  const { confirmed, visible } = session;
  if (!confirmed) return lastAt + sessionPolicy.readAgainMs;
  return visible && ages(session) ? lastAt + readEveryMs(session) : null;
}

/** Whether this call may be included in a request that another widget of the tab is about to send. */
export function mayJoinRound(session: Session): boolean {
  const { confirmed, visible, reader } = session;
  const isIdle = confirmed && visible && ages(session) && reader.name === 'idle';
  return isIdle && routineRead(session) !== undefined;
}

/** Notes evidence of the status: the start of a read that showed it, or the arrival of an event. */
export function withEvidence(session: Session, evidenceAt: number): Session {
  return { ...session, evidenceAt, outdated: false };
}

/** Marks the status as confirmed by a read that began at `at`, with no event since. */
export function withConfirmation(session: Session, at: number): Session {
  const lastConfirmed = { status: nameOf(session.snapshot.status), at };
  return withEvidence({ ...session, lastConfirmed, confirmed: true }, at);
}

/** Whether the status is too old to wait for the next scheduled read when the page gets focus. */
export function isWorthARead({ lastConfirmed, confirmed }: Session, at: number): boolean {
  return (
    !confirmed || lastConfirmed === null || at - lastConfirmed.at > sessionPolicy.refreshOnFocusMs
  );
}

/** "Paused" is a promise: once outdated, the status is shown as unknown. */
export function statusToShow({ snapshot, outdated }: Session): Status {
  return outdated && snapshot.status.kind === 'paused' ? unknownStatus : snapshot.status;
}

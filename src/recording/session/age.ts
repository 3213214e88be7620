import type { RoutineRead } from '../backend.ts';
import { agePolicyOf, sessionPolicy } from '../policy.ts';
import { nameOf, type Status, unknownStatus } from '../status.ts';
import type { Session } from './session.ts';

/** Whether the status may change without anybody telling. */
const ages = ({ snapshot }: Session): boolean => snapshot.status.kind !== 'ended';

/** When the status will be too old to be shown as certain (epoch ms), or `null`. */
export function outdatedAt(session: Session): number | null {
  const { evidenceAt, outdated, snapshot } = session;
  if (outdated || evidenceAt === null || !ages(session)) return null;
  return evidenceAt + agePolicyOf(snapshot.status).certainForMs;
}

/** Notes that the status has become too old. */
export function grownOlder(session: Session, at: number): Session {
  const due = outdatedAt(session);
  return due !== null && due <= at ? { ...session, outdated: true } : session;
}

/** How often a status like this is read, in ms. The widgets of a tab may have to share a short allowance. */
export const readEveryMs = ({ snapshot, stretch }: Session): number =>
  Math.ceil((agePolicyOf(snapshot.status).readEveryMs * stretch) / 1000) * 1000;

/** How often a routine read comes, one without an event or a command to confirm; `undefined`: another read. */
export function routineRead(session: Session): RoutineRead | undefined {
  const { lastConfirmed, pending, recentEvents } = session;
  if (lastConfirmed === null || pending !== null) return undefined;
  const hasNews = recentEvents.lastAt !== null && recentEvents.lastAt >= lastConfirmed.at;
  return hasNews ? undefined : { everyMs: agePolicyOf(session.snapshot.status).readEveryMs };
}

/** When the status is read again although nothing asks for it (epoch ms), or `null`. `lastAt`: when the last read began. */
export function readAgainAt(session: Session, lastAt: number): number | null {
  const { confirmed, visible } = session;
  if (!confirmed) return lastAt + sessionPolicy.readAgainMs;
  return visible && ages(session) ? lastAt + readEveryMs(session) : null;
}

/** Whether a request that another widget of the tab is about to send may read this call as well. */
export function mayJoinRound(session: Session): boolean {
  const { confirmed, visible, reader } = session;
  const isIdle = confirmed && visible && ages(session) && reader.name === 'idle';
  return isIdle && routineRead(session) !== undefined;
}

/** The status was shown by the platform at this time: by a read that began then, or by news that arrived. */
export function withEvidence(session: Session, evidenceAt: number): Session {
  return { ...session, evidenceAt, outdated: false };
}

/** A read that began at the time confirmed the status: nothing later speaks against it. */
export function withConfirmation(session: Session, at: number): Session {
  const lastConfirmed = { status: nameOf(session.snapshot.status), at };
  return withEvidence({ ...session, lastConfirmed, confirmed: true }, at);
}

/** Whether a status is too old to wait for the next read once the page has the focus. */
export function isWorthARead({ lastConfirmed, confirmed }: Session, at: number): boolean {
  return (
    !confirmed || lastConfirmed === null || at - lastConfirmed.at > sessionPolicy.refreshOnFocusMs
  );
}

/** "Paused" is a promise: beyond its bound it is not shown as such. */
export function statusToShow({ snapshot, outdated }: Session): Status {
  return outdated && snapshot.status.kind === 'paused' ? unknownStatus : snapshot.status;
}

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

/** When the status is read again although nothing asks for it (epoch ms), or `null`. `lastAt`: when the last read began. */
export function readAgainAt(session: Session, lastAt: number): number | null {
  const { confirmed, visible, snapshot } = session;
  if (!confirmed) return lastAt + sessionPolicy.readAgainMs;
  return visible && ages(session) ? lastAt + agePolicyOf(snapshot.status).readEveryMs : null;
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

/** Whether somebody who looks now should not have to wait for the next read. */
export function isWorthALook({ lastConfirmed, confirmed }: Session, at: number): boolean {
  return !confirmed || lastConfirmed === null || at - lastConfirmed.at > sessionPolicy.lookAgainMs;
}

/** "Paused" is a promise: beyond its bound it is not shown as such. */
export function statusToShow({ snapshot, outdated }: Session): Status {
  return outdated && snapshot.status.kind === 'paused' ? unknownStatus : snapshot.status;
}

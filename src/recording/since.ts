import type { Session } from './session.ts';
import { nameOf } from './status.ts';

/** Notes since when the status is as it is. */
export function began(session: Session, at: number, seen: boolean): Session {
  const status = nameOf(session.reading.status);
  if (session.since?.status === status) return session;
  const exact = seen && session.since !== null && session.since.status !== 'unknown';
  return { ...session, since: { status, at, exact } };
}

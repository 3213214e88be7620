import { sessionPolicy } from '../policy.ts';
import { endedSnapshot } from '../snapshot.ts';
import { nameOf } from '../status.ts';
import { withConfirmation } from './age.ts';
import type { Session } from './session.ts';

/** Asks for a read at the given time. One that is in flight may be older than the reason for asking: it is repeated. */
export function wantRead(session: Session, at: number): Session {
  const { reader } = session;
  switch (reader.name) {
    case 'idle':
      return { ...session, reader: { name: 'due', at, tries: 0 } };
    case 'due':
      return at < reader.at && reader.tries === 0
        ? { ...session, reader: { ...reader, at } }
        : session;
    case 'reading':
      return overtakeRead(session);
  }
}

/** A read that is in flight may be older than what happened now: its answer will be read again. */
export function overtakeRead(session: Session): Session {
  const { reader } = session;
  return reader.name === 'reading'
    ? { ...session, reader: { ...reader, overtaken: true } }
    : session;
}

/** How long the next verifying read waits after `verified` others, in ms. */
export function verifyDelayMs(verified: number): number {
  return (
    sessionPolicy.verifyDelaysMs[Math.min(verified, sessionPolicy.verifyDelaysMs.length - 1)] ?? 0
  );
}

/** A read was refused because the call is over: the controls rest, and one late read makes sure. */
export function withCallEnded(session: Session, at: number): Session {
  const over = withConfirmation({ ...session, snapshot: endedSnapshot }, at);
  return wantRead(over, at + sessionPolicy.endedAgainMs);
}

/** Notes since when the status is as it is. */
export function withStatusSince(session: Session, at: number, seen: boolean): Session {
  const status = nameOf(session.snapshot.status);
  if (session.since?.status === status) return session;
  const exact = seen && session.since !== null && session.since.status !== 'unknown';
  return { ...session, since: { status, at, exact } };
}

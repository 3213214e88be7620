import { sessionPolicy } from '../policy.ts';
import { endedSnapshot } from '../snapshot.ts';
import { nameOf } from '../status.ts';
import { withConfirmation } from './age.ts';
import type { Session } from './session.ts';

/** Schedules a read. One already in flight may predate the reason for asking, so it is repeated. */
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

/** Marks a read in flight as possibly outdated: it will be repeated. */
export function overtakeRead(session: Session): Session {
  const { reader } = session;
  return reader.name === 'reading'
    ? { ...session, reader: { ...reader, overtaken: true } }
    : session;
}

/** The delay before the next verifying read after `verified` others, in ms. */
export function verifyDelayMs(verified: number): number {
  return (
    sessionPolicy.verifyDelaysMs[Math.min(verified, sessionPolicy.verifyDelaysMs.length - 1)] ?? 0
  );
}

/** Handles a read that says the call has ended: controls are disabled, and one more read later makes sure. */
export function withCallEnded(session: Session, at: number): Session {
  const over = withConfirmation({ ...session, snapshot: endedSnapshot }, at);
  return wantRead(over, at + sessionPolicy.endedAgainMs);
}

/** Records when the current status began. */
export function withStatusSince(session: Session, at: number, seen: boolean): Session {
  const status = nameOf(session.snapshot.status);
  if (session.since?.status === status) return session;
  const exact = seen && session.since !== null && session.since.status !== 'unknown';
  return { ...session, since: { status, at, exact } };
}

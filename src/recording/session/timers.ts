import { policy } from '../policy.ts';
import { checkFirst, giveUp, isPendingFulfilled, leavePending, send } from './pending.ts';
import { wantRead } from './reads.ts';
import type { Session } from './session.ts';

/** When something is due by itself next (epoch ms), or `null`. */
export function wakeAt(session: Session): number | null {
  const times = [pendingDueAt(session), readerDueAt(session)].filter((time) => time !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

/** Does what is due at the given time. */
export function wake(session: Session, at: number): Session {
  return startRead(wakeReader(wakePending(session, at), at), at);
}

function pendingDueAt({ pending }: Session): number | null {
  if (!pending) return null;
  switch (pending.phase.name) {
    case 'sending':
      return null;
    case 'checking':
    case 'signingIn':
      return pending.pressedAt + policy.keepPressMs;
    case 'waiting':
      return pending.phase.until;
    case 'confirming':
      return pending.phase.readAt[0] ?? null;
  }
}

function wakePending(session: Session, at: number): Session {
  const dueAt = pendingDueAt(session);
  const { pending } = session;
  if (!pending || dueAt === null || dueAt > at) return session;
  switch (pending.phase.name) {
    case 'sending':
      return session;
    case 'checking':
      return giveUp(session, { kind: session.access === 'granted' ? 'timeout' : 'signedOut' }, at);
    case 'signingIn':
      return giveUp(session, { kind: 'signedOut' }, at);
    case 'waiting':
      if (!session.isUserSure) return checkFirst(session, pending, at);
      return isPendingFulfilled(session) && pending.phase.because.kind === 'tooManyRequests'
        ? leavePending(session, at)
        : send(session, pending);
    case 'confirming': {
      const readAt = pending.phase.readAt.filter((time) => time > at);
      const phase = { ...pending.phase, readAt };
      return wantRead({ ...session, pending: { ...pending, phase } }, at);
    }
  }
}

/** Reads by itself what nothing else tells: without a live connection, and while it is not sure. */
function readerDueAt({ reader, live, reading, access, sure }: Session): number | null {
  if (access !== 'granted') return null;
  if (reader.name === 'due') return reader.at;
  const polls = !sure || (live === 'off' && reading.status.kind !== 'ended');
  return reader.name === 'idle' && polls ? reader.lastAt + policy.pollMs : null;
}

function wakeReader(session: Session, at: number): Session {
  const dueAt = readerDueAt(session);
  return session.reader.name === 'idle' && dueAt !== null && dueAt <= at
    ? wantRead(session, at)
    : session;
}

function startRead(session: Session, at: number): Session {
  const { reader, access } = session;
  if (reader.name !== 'due' || reader.at > at || access !== 'granted') return session;
  const request = session.lastRequest + 1;
  return {
    ...session,
    lastRequest: request,
    reader: {
      name: 'reading',
      request,
      startedAt: at,
      tries: reader.tries + 1,
      overtaken: false,
    },
  };
}

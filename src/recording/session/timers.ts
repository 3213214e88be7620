import { readsAfter } from '../confirmation.ts';
import { sessionPolicy } from '../policy.ts';
import { grownOlder, outdatedAt, readAgainAt } from './age.ts';
import { consentReason } from './availability.ts';
import {
  checkFirst,
  clearPending,
  failPending,
  isPendingSatisfied,
  reasonAgainst,
  send,
} from './pending.ts';
import { wantRead } from './reads.ts';
import type { Session } from './session.ts';

/** When the next timer is due (epoch ms), or `null`. */
export function nextTimerAt(session: Session): number | null {
  const times = [pendingDueAt(session), readerDueAt(session), outdatedAt(session)].filter(
    (time) => time !== null,
  );
  return times.length > 0 ? Math.min(...times) : null;
}

/** Carries out whatever is due at the given time. */
export function tick(session: Session, at: number): Session {
  return startRead(tickReader(tickPending(grownOlder(session, at), at), at), at);
}

function pendingDueAt({ pending }: Session): number | null {
  if (!pending) return null;
  switch (pending.phase.name) {
    case 'sending':
      return null;
    case 'checking':
    case 'signingIn':
      return pending.pressedAt + sessionPolicy.maxPressAgeMs;
    case 'waiting':
      return pending.phase.until;
    case 'confirming':
      return pending.phase.readAt[0] ?? null;
  }
}

function tickPending(session: Session, at: number): Session {
  const dueAt = pendingDueAt(session);
  const { pending } = session;
  if (!pending || dueAt === null || dueAt > at) return session;
  switch (pending.phase.name) {
    case 'sending':
      return session;
    case 'checking':
      return failPending(
        session,
        { kind: session.access === 'granted' ? 'timeout' : 'signedOut' },
        at,
      );
    case 'signingIn':
      return failPending(session, { kind: 'signedOut' }, at);
    case 'waiting': {
      if (!session.isUserSure) return checkFirst(session, pending, at);
      const why = pending.command === 'start' ? consentReason(session) : null;
      if (why) return failPending(session, reasonAgainst(why), at);
      return isPendingSatisfied(session) && pending.phase.because.kind === 'tooManyRequests'
        ? clearPending(session, at)
        : send(session, pending);
    }
    case 'confirming': {
      const readAt = readsAfter(pending.phase.readAt, at);
      const phase = { ...pending.phase, readAt };
      return wantRead({ ...session, pending: { ...pending, phase } }, at);
    }
  }
}

function readerDueAt(session: Session): number | null {
  const { reader, access } = session;
  if (access !== 'granted') return null;
  if (reader.name === 'due') return reader.at;
  return reader.name === 'idle' ? readAgainAt(session, reader.lastAt) : null;
}

function tickReader(session: Session, at: number): Session {
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

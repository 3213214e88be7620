import type { SessionEvent } from './event.ts';
import { answer } from './answering.ts';
import { told } from './hearing.ts';
import { learn } from './learning.ts';
import { giveUp } from './leaving.ts';
import { press } from './pressing.ts';
import { wantRead } from './reader.ts';
import type { Session } from './session.ts';
import { wake } from './waking.ts';

/** What becomes of a session when something happens. Pure: time and chance come with the event. */
export function reduce(session: Session, event: SessionEvent): Session {
  return wake(happen(session, event), event.at);
}

function happen(session: Session, event: SessionEvent): Session {
  const { at, random } = event;
  switch (event.type) {
    case 'pressed':
      return press(session, event.command, event.by, at);
    case 'answered':
      return answer(session, event.request, event.answer, at, random);
    case 'read':
      return learn(session, event.request, event.answer, at, random);
    case 'told':
      return told(session, event.reading, at);
    case 'liveChanged':
      return session.live === event.live ? session : wantRead({ ...session, live: event.live }, at);
    case 'focused':
      return session.live === 'off' ? wantReadIfIdle(session, at) : session;
    case 'checkAgain':
      return checkAgain(session, at);
    case 'signInEnded':
      return event.ok ? signedIn(session, at) : signedOut(session, at);
    case 'due':
      return session;
  }
}

function wantReadIfIdle(session: Session, at: number): Session {
  return session.reader.name === 'idle' ? wantRead(session, at) : session;
}

function checkAgain(session: Session, at: number): Session {
  return wantReadIfIdle({ ...session, refused: {}, trouble: null }, at);
}

function signedIn(session: Session, at: number): Session {
  const { pending } = session;
  const kept = pending?.phase.name === 'signingIn';
  return wantRead(
    {
      ...session,
      access: 'granted',
      refused: {},
      trouble: null,
      pending: kept ? { ...pending, phase: { name: 'checking' } } : pending,
    },
    at,
  );
}

/** Nobody can confirm a command without access: what is in flight is given up as in doubt. */
function signedOut(session: Session, at: number): Session {
  const { pending } = session;
  const out: Session = { ...session, access: 'needed', sure: false };
  return pending?.phase.name === 'confirming' ? giveUp(out, pending.phase.doubt, at) : out;
}

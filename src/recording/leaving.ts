import { endsPause } from './command.ts';
import type { Failure } from './failure.ts';
import { wantRead } from './reader.ts';
import { nothingRead } from './reading.ts';
import { send } from './sending.ts';
import type { Session } from './session.ts';

/**
 * Leaves the pending command. The wish that was pressed after it is sent if the status allows it; if the status is not
 * sure, it is read first.
 */
export function leavePending(session: Session, at: number): Session {
  const { next, reading, sure } = session;
  const news = { lastAt: at, verified: 0 };
  const rest: Session = { ...session, pending: null, next: null, news };
  if (!next) return rest;
  const wish = { command: next, pressedAt: at, tries: 0 };
  if (reading.permits[next] === null) return send(rest, wish);
  return sure ? rest : wantRead({ ...rest, pending: { ...wish, phase: { name: 'checking' } } }, at);
}

/**
 * Leaves the pending command without knowing whether it happened. A pause that it may have ended is not shown any
 * more: "paused" is a promise.
 */
export function giveUp(session: Session, failure: Failure, at: number): Session {
  const { pending, reading, sure } = session;
  if (!pending) return session;
  const { command } = pending;
  const mayBeOver = !sure && reading.status.kind === 'paused' && endsPause(command);
  const trouble = { failure, command };
  const known: Session = { ...session, already: null, trouble };
  return leavePending(mayBeOver ? { ...known, reading: nothingRead, since: null } : known, at);
}

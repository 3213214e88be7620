import type { Failure } from './failure.ts';
import { wantRead } from './reader.ts';
import { nothingRead } from './snapshot.ts';
import { laterWish, send } from './sending.ts';
import type { Session } from './session.ts';

/**
 * Leaves the pending command. The wish that was pressed after it is sent if the status allows it; if the status is not
 * sure, it is read first.
 */
export function leavePending(session: Session, at: number): Session {
  const { next, sure } = session;
  const news = { lastAt: at, verified: 0 };
  const rest = withoutDoubtfulPause({ ...session, pending: null, next: null, news });
  if (!next) return rest;
  const wish = laterWish(next, at);
  if (rest.reading.permits[next] === null) return send(rest, wish);
  return sure ? rest : wantRead({ ...rest, pending: { ...wish, phase: { name: 'checking' } } }, at);
}

/** Leaves the pending command without knowing whether it happened. */
export function giveUp(session: Session, failure: Failure, at: number): Session {
  const { pending } = session;
  if (!pending) return session;
  const trouble = { failure, command: pending.command };
  return leavePending({ ...session, already: null, trouble }, at);
}

/** "Paused" is a promise: one that a command may have ended since is not shown without a command over it. */
function withoutDoubtfulPause(session: Session): Session {
  const isDoubtful = !session.sure && session.reading.status.kind === 'paused';
  return isDoubtful ? { ...session, reading: nothingRead, since: null } : session;
}

import { type Command, oppositeOf, type Presser } from './command.ts';
import { send } from './sending.ts';
import type { Session } from './session.ts';

/** Whether a press of the command would do anything now. */
export function isPressable(session: Session, command: Command): boolean {
  const { pending, next, reading } = session;
  const { kind } = reading.status;
  if (kind === 'unknown' || kind === 'ended') return false;
  if (session.refused[command] || session.access === 'needed') return false;
  if (pending?.command === command) return next !== null && next !== command;
  return reading.permits[command] === null || pending?.command === oppositeOf(command);
}

/** At most one command is in flight; of the wishes pressed meanwhile the last one wins. */
export function press(session: Session, command: Command, by: Presser, at: number): Session {
  const { pending } = session;
  if (!isPressable(session, command)) return session;
  if (pending?.command === command) return { ...session, next: null };
  const fresh = { ...session, trouble: null, already: null };
  if (!pending) return send(fresh, { command, by, pressedAt: at, tries: 0 });
  if (pending.phase.name === 'sending' || pending.phase.name === 'confirming') {
    return { ...fresh, next: command };
  }
  return { ...fresh, pending: { ...pending, command, by, pressedAt: at, tries: 0 } };
}

import type { RoutineRead } from '../backend.ts';
import type { Command } from '../command.ts';
import type { CallSnapshot } from '../snapshot.ts';
import { routineRead } from './age.ts';
import type { Session } from './session.ts';
import { nextTimerAt } from './timers.ts';

/**
 * The work that has to be running for the current session. Effects are derived from the state; the store starts new
 * ones and ends those that are gone, so no timer or request outlives its reason.
 */
export type Effect =
  | {
      readonly kind: 'send';
      readonly request: number;
      readonly command: Command;
      readonly snapshot: CallSnapshot;
    }
  | { readonly kind: 'read'; readonly request: number; readonly routine: RoutineRead | undefined }
  | { readonly kind: 'timer'; readonly at: number }
  | { readonly kind: 'signIn' };

export function effects(session: Session): Effect[] {
  const { pending, reader, access, snapshot } = session;
  const all: Effect[] = [];
  if (pending?.phase.name === 'sending') {
    const { request } = pending.phase;
    all.push({ kind: 'send', request, command: pending.command, snapshot });
  }
  if (reader.name === 'reading') {
    all.push({ kind: 'read', request: reader.request, routine: routineRead(session) });
  }
  const at = nextTimerAt(session);
  if (at !== null) all.push({ kind: 'timer', at });
  if (access === 'renewing') all.push({ kind: 'signIn' });
  return all;
}

/** Effects with the same key are the same piece of work. */
export function effectKey(effect: Effect): string {
  switch (effect.kind) {
    case 'send':
    case 'read':
      return `${effect.kind} ${effect.request}`;
    case 'timer':
      return `timer ${effect.at}`;
    case 'signIn':
      return effect.kind;
  }
}

import type { Command } from './command.ts';
import { fulfils } from './snapshot.ts';
import type { Pending, Session } from './session.ts';

/** A wish of the person's that was pressed while another command was in flight. */
export const laterWish = (command: Command, at: number): Omit<Pending, 'phase'> => ({
  command,
  by: 'me',
  pressedAt: at,
  tries: 0,
});

/** Puts the command in flight; it waits for a sign-in that is under way. */
export function send(session: Session, pending: Omit<Pending, 'phase'>): Session {
  if (session.access !== 'granted') {
    return { ...session, pending: { ...pending, phase: { name: 'signingIn' } } };
  }
  const request = session.lastRequest + 1;
  const phase = { name: 'sending', request } as const;
  return {
    ...session,
    lastRequest: request,
    pending: { ...pending, tries: pending.tries + 1, phase },
  };
}

/** Whether the platform's status is what the pending command asked for. */
export function isPendingFulfilled({ pending, reading, sure }: Session): boolean {
  return pending !== null && sure && fulfils(reading, pending.command);
}

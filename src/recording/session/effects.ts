import type { Command } from '../command.ts';
import type { Reading } from '../snapshot.ts';
import type { Session } from './session.ts';
import { wakeAt } from './timers.ts';

/**
 * What has to be under way while a session is as it is. Needs follow from the state: whoever carries them out starts
 * the new ones and ends those that are gone, so no timer or request outlives its reason.
 */
export type Need =
  | {
      readonly kind: 'send';
      readonly request: number;
      readonly command: Command;
      readonly reading: Reading;
    }
  | { readonly kind: 'read'; readonly request: number }
  | { readonly kind: 'wake'; readonly at: number }
  | { readonly kind: 'signIn' };

export function needs(session: Session): Need[] {
  const { pending, reader, access, reading } = session;
  const all: Need[] = [];
  if (pending?.phase.name === 'sending') {
    const { request } = pending.phase;
    all.push({ kind: 'send', request, command: pending.command, reading });
  }
  if (reader.name === 'reading') all.push({ kind: 'read', request: reader.request });
  const at = wakeAt(session);
  if (at !== null) all.push({ kind: 'wake', at });
  if (access === 'renewing') all.push({ kind: 'signIn' });
  return all;
}

/** Two needs with the same name are the same piece of work. */
export function nameOfNeed(need: Need): string {
  switch (need.kind) {
    case 'send':
    case 'read':
      return `${need.kind} ${need.request}`;
    case 'wake':
      return `wake ${need.at}`;
    case 'signIn':
      return need.kind;
  }
}

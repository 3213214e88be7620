import type { Clock } from '../recording/clock.ts';
import { pressToKeep } from '../recording/session/pending.ts';
import type { SessionStore } from '../recording/session/store.ts';
import type { KeptPresses } from '../storage/kept-presses.ts';

/**
 * Keeps the press on one call whose outcome is open, as it is each time it is asked to: for the page that comes after
 * this one. Each call keeps its own, whoever it was that took the page away.
 * @param now epoch ms
 * @param holdsWrites whether the page sends nothing yet: then the press waits, too
 * @returns `owner`: the frame, while it is about to leave; `null` when it goes
 */
export function keepPress(
  { session }: Pick<SessionStore, 'session'>,
  presses: Pick<KeptPresses, 'keep'>,
  conversationId: string,
  now: Clock['now'],
  holdsWrites: () => boolean,
): (owner: string | null) => void {
  let isKept = false;
  return (owner) => {
    const open = pressToKeep(session());
    const press = open && holdsWrites() ? { ...open, isSent: false } : open;
    // Another widget may show the same call: what it keeps is not this page's to remove.
    if (press || isKept) presses.keep(conversationId, press, owner, now());
    isKept = press !== null;
  };
}

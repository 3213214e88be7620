import type { Clock } from '../recording/clock.ts';
import { pressToKeep } from '../recording/session/pending.ts';
import type { SessionStore } from '../recording/session/store.ts';
import type { KeptPresses } from '../storage/kept-presses.ts';

/**
 * Returns a function that stores the call's press with an unknown outcome, in its current state, for the next page.
 * Each call stores its own, whatever caused the page to leave.
 * @param now epoch ms
 * @param holdsWrites whether the page still holds back writes; then the press counts as not sent
 * @returns a function; `owner`: the frame, while it is about to leave, and `null` once it leaves
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
    // Another widget may show the same call; never remove a press stored by it.
    if (press || isKept) presses.keep(conversationId, press, owner, now());
    isKept = press !== null;
  };
}

import { unsentPress } from '../../recording/session/pending.ts';
import type { SessionStore } from '../../recording/session/store.ts';
import type { Trouble } from '../../recording/session/session.ts';
import { newTrouble } from '../new-failure.ts';

/**
 * Ends a call that is not shown any more. A request that is under way is waited for; what it is refused for, and what
 * was pressed and not sent, is told as not done.
 * @param now epoch ms
 * @returns ends it at once, in silence
 */
export function endCall(
  sessionStore: SessionStore,
  now: () => number,
  tell: (trouble: Trouble) => void,
): () => void {
  function look(): void {
    const session = sessionStore.session();
    if (session.pending?.phase.name === 'sending') return;
    end();
    const press = unsentPress(session, now());
    if (press) tell({ failure: { kind: 'signedOut' }, command: press.command });
  }

  const unsubscribe = sessionStore.subscribe((session, before) => {
    const trouble = newTrouble(session, before);
    if (trouble) tell(trouble);
    look();
  });
  function end(): void {
    unsubscribe();
    sessionStore.close();
  }
  look();
  return end;
}

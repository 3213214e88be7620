import { unsentPress } from '../../recording/session/pending.ts';
import type { SessionStore } from '../../recording/session/store.ts';
import type { LastFailure } from '../../recording/session/session.ts';
import { newFailure } from '../new-failure.ts';

/**
 * Ends a call that is not shown any more. A request that is under way is waited for; what it is refused for, and what
 * was pressed and not sent, is reported as not done.
 * @returns ends it at once, in silence
 */
export function endCall(
  sessionStore: SessionStore,
  report: (lastFailure: LastFailure) => void,
): () => void {
  function check(): void {
    const session = sessionStore.session();
    if (session.pending?.phase.name === 'sending') return;
    end();
    const press = unsentPress(session);
    if (press) report({ failure: { kind: 'signedOut' }, command: press.command });
  }

  const unsubscribe = sessionStore.subscribe((session, before) => {
    const lastFailure = newFailure(session, before);
    if (lastFailure) report(lastFailure);
    check();
  });
  function end(): void {
    unsubscribe();
    sessionStore.close();
  }
  check();
  return end;
}

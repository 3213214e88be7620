import { unsentPress } from '../../recording/session/pending.ts';
import type { SessionStore } from '../../recording/session/store.ts';
import type { LastFailure } from '../../recording/session/session.ts';
import { newFailure } from '../new-failure.ts';

/**
 * Closes a call that is no longer shown. A request in flight is awaited; its refusal, and a press that was not sent,
 * are reported as not done.
 * @returns a function that ends it at once without a report
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

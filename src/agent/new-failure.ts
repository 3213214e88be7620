import type { LastFailure, Session } from '../recording/session/session.ts';

/**
 * A command that failed since `before`, to be reported outside the panel: the agent may be elsewhere in the workspace.
 */
export function newFailure(session: Session, before: Session): LastFailure | null {
  const { lastFailure } = session;
  return lastFailure?.command && lastFailure !== before.lastFailure ? lastFailure : null;
}

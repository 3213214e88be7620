import type { Session, Trouble } from '../recording/session/session.ts';

/** A command that failed since `before`: the agent may be looking elsewhere in the workspace. */
export function newTrouble(session: Session, before: Session): Trouble | null {
  const { trouble } = session;
  return trouble?.command && trouble !== before.trouble ? trouble : null;
}

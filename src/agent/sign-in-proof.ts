import type { Session } from '../recording/session.ts';

/**
 * Whether the last sign-in has just turned out to be good: the platform answered a read, and took the command that was
 * kept, if there was one. A platform that takes reads only would otherwise send the page to the login for ever.
 */
export function provesSignIn(session: Session, before: Session): boolean {
  return isProof(session) && !isProof(before);
}

const isProof = ({ sure, pending }: Session): boolean => sure && pending === null;

import type { FailureName } from '../../src/recording/failure.ts';
import type { View } from '../../src/recording/session/view.ts';

/** The failure that a person learns of; the need to sign in hides every other. */
export function shownFailure({ signIn, alert }: View): FailureName | null {
  return signIn === 'needed' ? 'signedOut' : (alert?.failure.kind ?? null);
}

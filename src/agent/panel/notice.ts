import type { Command } from '../../recording/command.ts';
import type { FailureName } from '../../recording/failure.ts';
import type { Alert, View } from '../../recording/session/view.ts';
import { reasonOf } from './control-state.ts';

/** The single notice shown below the status. */
export type Notice =
  | { readonly kind: 'signIn' }
  | { readonly kind: 'signingIn'; readonly hasStoredPress: boolean }
  | {
      readonly kind: 'failure';
      readonly alert: Alert;
      readonly canCheckAgain: boolean;
      readonly tryAgain: Command | null;
    }
  | { readonly kind: 'already'; readonly command: Command }
  /** An earlier refusal that still disables a button. */
  | { readonly kind: 'refusedBefore' };

/** Failures that another read cannot resolve. */
const final: ReadonlySet<FailureName> = new Set(['signedOut', 'callEnded']);

/**
 * Picks the notice: required actions come first, then failures, then information.
 * @param takesLong a sign-in takes so long that the user may take it over
 */
export function noticeOf(view: View, takesLong = false): Notice | null {
  const { alert, already, actions, busy, signIn } = view;
  if (signIn === 'needed') return { kind: 'signIn' };
  // The warning not to take card details matters more than a sign-in that may still succeed.
  const isWarning = alert?.command === 'pause';
  if (signIn === 'underWay' && (takesLong ? !isWarning : !alert)) {
    return { kind: 'signingIn', hasStoredPress: busy };
  }
  if (alert) {
    const canCheckAgain = alert.retryAt === null && !final.has(alert.failure.kind);
    return { kind: 'failure', alert, canCheckAgain, tryAgain: commandToTry(alert, actions) };
  }
  if (already) return { kind: 'already', command: already };
  const isRefused = Object.values(actions).some(
    (action) => action.state === 'off' && action.why === 'notPermitted',
  );
  return isRefused ? { kind: 'refusedBefore' } : null;
}

/** The failed command, if it can be pressed again and there is no reason against it. */
function commandToTry({ command }: Alert, actions: View['actions']): Command | null {
  return command && reasonOf(actions[command]) === null ? command : null;
}

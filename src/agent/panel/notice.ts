import type { Command } from '../../recording/command.ts';
import type { FailureName } from '../../recording/failure.ts';
import type { Alert, View } from '../../recording/session/view.ts';
import { reasonOf } from './control-state.ts';

/** The one thing that the panel tells beside the status. */
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
  /** A refusal that is no longer shown, but keeps a button off. */
  | { readonly kind: 'refusedBefore' };

/** Failures that another read would not change. */
const final: ReadonlySet<FailureName> = new Set(['signedOut', 'callEnded']);

/**
 * What needs doing comes before what happened, and that before what is good to know.
 * @param takesLong a sign-in is under way for so long that the person may take it over
 */
export function noticeOf(view: View, takesLong = false): Notice | null {
  const { alert, already, actions, busy, signIn } = view;
  if (signIn === 'needed') return { kind: 'signIn' };
  // Not to take card details matters more than a sign-in that others may still bring.
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

/** What the failure stopped, if it can be pressed again and nothing speaks against that. */
function commandToTry({ command }: Alert, actions: View['actions']): Command | null {
  return command && reasonOf(actions[command]) === null ? command : null;
}

import type { SignInProblem } from '../problem.ts';
import { beginLogin, type LoginClient, type LoginSettings, problemOf } from './login.ts';
import { openPopup, type Popup } from './popup.ts';
import type { StoredToken } from './store.ts';
import { tokenOf } from './token.ts';

export interface PopupSettings extends LoginSettings {
  /** Each popup has a client of its own: the SDK takes a token before anybody looked at its `state`. */
  readonly newClient: () => LoginClient;
  /** The page that hands the answer from the popup to this one. */
  readonly popupUri: string;
  readonly now: () => number;
  readonly after: (ms: number, task: () => void) => () => void;
}

/** Signs in through one popup at a time. To be called within a press. */
export function createPopupSignIn(
  settings: PopupSettings,
): () => Promise<StoredToken | SignInProblem> {
  const { clientId, store, now, after } = settings;
  let giveUp = (): void => undefined;

  return async () => {
    giveUp();
    const popup = openPopup(after);
    if (!popup) return { kind: 'popupBlocked' };
    const client = settings.newClient();
    giveUp = () => abandon(popup, client);
    const { state, answer } = beginLogin(client, settings, settings.popupUri, null, popup);
    const outcome = await Promise.race([answer.catch(problemOf), popup.left]);
    giveUp();
    store.takeTrip(state);
    if ('kind' in outcome) return outcome;
    // The SDK never looks at `state`.
    const token = outcome.state === state ? tokenOf(outcome, clientId, now()) : null;
    return token ?? { kind: 'notOurs' };
  };
}

/** The SDK never takes its listener off, but it hears only what comes from where it was sent to (_startAuthPopup). */
function abandon(popup: Popup, client: LoginClient): void {
  popup.close();
  client.redirectUri = '';
}

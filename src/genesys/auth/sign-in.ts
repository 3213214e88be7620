import type { KeptPress } from '../../recording/session/session.ts';
import type { SignInProblem } from '../launch/problem.ts';
import {
  beginLogin,
  type Login,
  type LoginClient,
  type LoginSettings,
  problemOf,
} from './login.ts';
import { openPopup, type Popup } from './popup.ts';
import { type StoredToken, tokenOf } from './token-store.ts';

/** How long another widget of this tab may take to bring a token, ms. */
const waitForOthersMs = 10_000;

/** The store is asked so often for a token that another widget brings, ms. */
const askStoreMs = 250;

export interface SignInSettings extends PopupSettings {
  /** The client whose requests need access. */
  readonly client: LoginClient;
  /** The bare page. */
  readonly redirectUri: string;
  readonly usePopup: boolean;
}

export interface SignIn {
  /** Uses the token that this tab already has. False if there is none that could work. */
  readonly resume: () => boolean;
  /** Gets access without the person, if that is possible; resolves to false when a press on "Sign in" is needed. */
  readonly renew: (kept: KeptPress | null) => Promise<boolean>;
  /** "Sign in" was pressed. Resolves when there is access, or with the problem. */
  readonly ask: () => Promise<SignInProblem | null>;
  /** Tells once when another widget of this tab has brought a token. The returned function ends the watch. */
  readonly watchOthers: (signedIn: () => void) => () => void;
  /** Whether a sign-in without the person was tried and has brought no access yet. */
  readonly tried: () => boolean;
  /** A request worked: the last sign-in was no failure. */
  readonly proven: () => void;
}

export function createSignIn(settings: SignInSettings): SignIn {
  const { client, clientId, store, frame, now, after } = settings;
  const signInByPopup = createPopupSignIn(settings);
  let used: string | null = null;
  /** The way to the login server, once this page has set out on it. */
  let leaving: Login | null = null;

  function resume(): boolean {
    const stored = store.token();
    const fits = stored && stored.clientId === clientId && stored.expiresAt > now();
    if (!fits || stored.token === used) return false;
    used = stored.token;
    client.setAccessToken(stored.token);
    return true;
  }

  async function renew(kept: KeptPress | null): Promise<boolean> {
    if (resume()) return true;
    if (store.token()?.token === used) store.keepToken(null);
    const attempt = store.attempt();
    if (attempt && !leaving) {
      const isMine = attempt.frame === frame;
      return isMine ? false : waitForOthers(attempt.at + waitForOthersMs);
    }
    if (!settings.usePopup) await leave(kept);
    return false;
  }

  function waitForOthers(until: number): Promise<boolean> {
    return new Promise((settle) => {
      const look = (): void => {
        if (resume()) settle(true);
        else if (now() >= until) settle(false);
        else after(askStoreMs, look);
      };
      look();
    });
  }

  function watchOthers(signedIn: () => void): () => void {
    let cancel = (): void => undefined;
    const look = (): void => {
      if (resume()) signedIn();
      else cancel = after(askStoreMs, look);
    };
    look();
    return () => cancel();
  }

  /** Goes to the login server in this frame: the page ends here, unless the SDK cannot even begin. */
  async function leave(kept: KeptPress | null): Promise<SignInProblem> {
    if (leaving) leaving.keep(kept);
    else {
      store.keepAttempt({ at: now(), frame });
      client.setAccessToken(undefined);
      leaving = beginLogin(client, settings, settings.redirectUri, kept, null);
    }
    return leaving.answer.then(() => ({ kind: 'triedBefore' }), problemOf);
  }

  async function ask(): Promise<SignInProblem | null> {
    if (resume()) return null;
    const framedSignInNeverCameBack = store.attempt() !== null;
    if (!settings.usePopup && !framedSignInNeverCameBack) return leave(null);
    const outcome = await signInByPopup();
    if ('kind' in outcome) return outcome;
    store.keepToken(outcome);
    return resume() ? null : { kind: 'noToken' };
  }

  const tried = (): boolean => !settings.usePopup && store.attempt() !== null;
  const proven = (): void => store.keepAttempt(null);
  return { resume, renew, ask, watchOthers, tried, proven };
}

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

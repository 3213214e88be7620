import type { Clock } from '../../recording/clock.ts';
import { createEmitter } from '../../recording/emitter.ts';
import type { SignInProblem } from '../launch/problem.ts';
import { beginLogin, type LoginClient, type LoginSettings, problemOf } from './login.ts';
import { openPopup, type Popup } from './popup.ts';
import { type StoredToken, tokenOf } from './token-store.ts';

/** How long another widget of this tab may take to bring a token, ms. */
const waitForOthersMs = 10_000;

/** How long that wait may take before "Sign in" is offered beside it: the other widget may have gone with its page, ms. */
const offerSignInAfterMs = 3_000;

/** How often the store is asked for a token that another widget brings, ms. */
const pollStoreMs = 250;

export interface SignInSettings extends PopupSettings {
  /** The client whose requests need access. */
  readonly client: LoginClient;
  /** The bare page. */
  readonly redirectUri: string;
  readonly usePopup: boolean;
  /** Whether the page is opened for a call, which shows whose a token is that an earlier load has left. */
  readonly keepsToken: boolean;
  /** What has to happen before the page may leave for the login server. Never rejects. */
  readonly beforeLeaving: () => Promise<void>;
}

/**
 * The access of one page. Several parts of it ask for a renewal (the list of calls, each read, each press): there is
 * one at a time, and all of them get its outcome. It knows of no presses: each call keeps its own.
 */
export interface SignIn {
  /** Uses the token that this tab already has. False if there is none that could work. */
  readonly resume: () => boolean;
  /** What requests carry now. */
  readonly token: () => string | null;
  /** Whether its person was seen to be here. Until then it may belong to whoever used this tab before. */
  readonly isCurrent: () => boolean;
  /** The person whose token this is has a part on the call of this page. */
  readonly accept: (token: string | null) => void;
  /** The platform refused a request that carried this token. */
  readonly refused: (token: string | null) => void;
  /**
   * Gets access without the person, if that is possible; resolves to false when a press on "Sign in" is needed. It
   * never settles when the page leaves.
   */
  readonly renewSilently: () => Promise<boolean>;
  /**
   * "Sign in" was pressed. Resolves when there is access, or with the problem.
   * @param isInPlace the page must not leave: a popup signs in
   */
  readonly signInInteractively: (isInPlace?: boolean) => Promise<SignInProblem | null>;
  /**
   * Calls back once, when there is access again by whatever way.
   * @returns ends the watch
   */
  readonly watchOthers: (signedIn: () => void) => () => void;
  /** Whether another widget of this tab is waited for so long that "Sign in" is offered beside the wait. */
  readonly takesLong: () => boolean;
  /**
   * Calls back whenever `takesLong` turns true; at once where it is.
   * @returns ends the watch
   */
  readonly onTakesLong: (listener: () => void) => () => void;
  /** Whether a sign-in without the person was tried and has brought no access yet. */
  readonly tried: () => boolean;
  /** A request worked: the last sign-in was no failure. */
  readonly confirmed: () => void;
}

export function createSignIn(settings: SignInSettings): SignIn {
  const { client, store, frame, keepsToken, now, after } = settings;
  const signInByPopup = createPopupSignIn(settings);
  let used: StoredToken | null = null;
  let accepted: string | null = null;
  let isRefused = false;
  let renewal: Promise<boolean> | null = null;
  /** The way to the login server, once this page has set out on it. */
  let departure: Promise<SignInProblem | null> | null = null;
  let isLongWait = false;
  const longWaits = createEmitter<[]>();

  function resume(): boolean {
    if (store.signedOut()) return false;
    const current = store.currentToken(settings);
    const found = current ?? (keepsToken ? store.keptToken(settings) : null);
    if (!found || found.expiresAt <= now() || found.token === used?.token) return false;
    used = found;
    if (current) accepted = current.token;
    isRefused = false;
    client.setAccessToken(found.token);
    return true;
  }

  /** A refusal of an older token, heard late, says nothing about the one in use. */
  const hasAccess = (): boolean => resume() || (used !== null && !isRefused);

  function renewSilently(): Promise<boolean> {
    if (hasAccess()) return Promise.resolve(true);
    renewal ??= renewOnce().finally(() => {
      renewal = null;
    });
    return renewal;
  }

  async function renewOnce(): Promise<boolean> {
    if (store.signedOut()) return false;
    if (used) store.dropToken(used.token);
    const attempt = store.attempt();
    if (attempt && !departure) {
      const isMine = attempt.frame === frame;
      return isMine ? false : waitForOthers(attempt.at + waitForOthersMs);
    }
    if (!settings.usePopup) await redirectToLogin();
    return hasAccess();
  }

  function waitForOthers(until: number): Promise<boolean> {
    const stopOffer = after(offerSignInAfterMs, () => {
      isLongWait = true;
      longWaits.emit();
    });
    return new Promise((settle) => {
      const end = (ok: boolean): void => {
        stopOffer();
        isLongWait = false;
        settle(ok);
      };
      const check = (): void => {
        if (hasAccess()) end(true);
        else if (now() >= until) end(false);
        else after(pollStoreMs, check);
      };
      check();
    });
  }

  function watchOthers(signedIn: () => void): () => void {
    let cancel = (): void => undefined;
    const check = (): void => {
      if (hasAccess()) signedIn();
      else cancel = after(pollStoreMs, check);
    };
    check();
    return () => cancel();
  }

  function redirectToLogin(): Promise<SignInProblem | null> {
    departure ??= depart().finally(() => {
      departure = null;
    });
    return departure;
  }

  /** Goes to the login server in this frame: the page ends here, unless the SDK cannot even begin. */
  async function depart(): Promise<SignInProblem | null> {
    store.saveAttempt({ at: now(), frame });
    await settings.beforeLeaving();
    if (hasAccess()) return null;
    client.setAccessToken(undefined);
    const { state, answer } = beginLogin(client, settings, settings.redirectUri, null);
    store.saveAttempt({ at: now(), frame, state });
    return answer.then(() => ({ kind: 'triedBefore' }), problemOf);
  }

  async function signInInteractively(isInPlace = settings.usePopup): Promise<SignInProblem | null> {
    store.saveSignedOut(null);
    if (hasAccess()) return null;
    const framedSignInNeverCameBack = store.attempt() !== null && !departure;
    if (!isInPlace && !framedSignInNeverCameBack) return redirectToLogin();
    const outcome = await signInByPopup(watchOthers);
    if ('kind' in outcome) return hasAccess() ? null : outcome;
    store.saveToken(outcome, keepsToken);
    return hasAccess() ? null : { kind: 'noToken' };
  }

  const takesLong = (): boolean => isLongWait;
  const onTakesLong: SignIn['onTakesLong'] = (listener) => {
    if (isLongWait) listener();
    return longWaits.subscribe(listener);
  };
  const tried = (): boolean => !settings.usePopup && store.attempt() !== null;
  const confirmed = (): void => store.saveAttempt(null);
  const token = (): string | null => used?.token ?? null;
  const isCurrent = (): boolean =>
    used !== null && [accepted, store.currentToken(settings)?.token].includes(used.token);
  const accept = (of: string | null): void => {
    if (!used || of !== used.token) return;
    accepted = of;
    store.saveToken(used, keepsToken);
  };
  const refused = (of: string | null): void => {
    if (of === token()) isRefused = true;
  };
  return {
    resume,
    token,
    isCurrent,
    accept,
    refused,
    renewSilently,
    signInInteractively,
    watchOthers,
    takesLong,
    onTakesLong,
    tried,
    confirmed,
  };
}

export interface PopupSettings extends LoginSettings, Clock {
  /** Each popup has its own client: the SDK takes a token before its `state` is checked. */
  readonly newClient: () => LoginClient;
  /** The page that hands the answer from the popup to this one. */
  readonly popupUri: string;
}

type PopupSignIn = (watchOthers: SignIn['watchOthers']) => Promise<StoredToken | SignInProblem>;

/**
 * Signs in through one popup at a time. To be called within a press. The popup closes as well when another widget of
 * the tab brings access.
 */
function createPopupSignIn(settings: PopupSettings): PopupSignIn {
  const { store, now, after } = settings;
  let cancelPrevious = (): void => undefined;

  return async (watchOthers) => {
    cancelPrevious();
    const popup = openPopup(after);
    if (!popup) return { kind: 'popupBlocked' };
    const client = settings.newClient();
    let stopWatching = (): void => undefined;
    const signedInElsewhere = new Promise<SignInProblem>((settle) => {
      stopWatching = watchOthers(() => settle({ kind: 'noToken' }));
    });
    cancelPrevious = () => {
      stopWatching();
      abandon(popup, client);
    };
    const { state, answer } = beginLogin(client, settings, settings.popupUri, popup);
    const outcome = await Promise.race([answer.catch(problemOf), popup.left, signedInElsewhere]);
    cancelPrevious();
    store.takePendingLogin(state);
    if ('kind' in outcome) return outcome;
    // The SDK never looks at `state`.
    const token = outcome.state === state ? tokenOf(outcome, settings, now()) : null;
    return token ?? { kind: 'notOurs' };
  };
}

/** The SDK never takes its listener off, but it hears only what comes from where it was sent to (_startAuthPopup). */
function abandon(popup: Popup, client: LoginClient): void {
  popup.close();
  client.redirectUri = '';
}

import type { SignInProblem } from '../launch/problem.ts';

/** How long a person may take to sign in, ms (as the SDK has it). */
const popupTimeoutMs = 120_000;

/** For the SDK's own timer, which would run on after another popup took the place of this one: it never fires, ms. */
const neverMs = 2_147_483_647;

const windowName = 'recording-control-sign-in';

export interface Popup {
  /** For the SDK's login: it navigates the window that is already open. */
  readonly configuration: {
    readonly usePopup: true;
    readonly popupTimeout: number;
    readonly popupTarget: string;
    /** The SDK would close it before it has the token: that would look as if the person had left. */
    readonly autoClosePopup: false;
  };
  /**
   * Settles when no one signed in in time. A window that looks closed ends nothing: an identity provider with
   * Cross-Origin-Opener-Policy makes it look so at once, while the person still types.
   */
  readonly left: Promise<SignInProblem>;
  /** `left` never settles after it. */
  readonly close: () => void;
}

/**
 * Opens the popup within the press itself, so that a blocker shows at once; the SDK alone would wait two minutes.
 * @returns `null` if the browser blocked it
 */
export function openPopup(after: (ms: number, task: () => void) => () => void): Popup | null {
  const opened = window.open('about:blank', windowName, 'popup=true,width=800,height=700');
  if (!opened) return null;
  let stopWaiting = (): void => undefined;
  const left = new Promise<SignInProblem>((settle) => {
    stopWaiting = after(popupTimeoutMs, () => settle({ kind: 'popupLeft' }));
  });
  return {
    configuration: {
      usePopup: true,
      popupTimeout: neverMs,
      popupTarget: windowName,
      autoClosePopup: false,
    },
    left,
    close() {
      stopWaiting();
      opened.close();
    },
  };
}

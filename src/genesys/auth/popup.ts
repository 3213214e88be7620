import type { SignInProblem } from '../launch/problem.ts';

/** Time allowed for signing in, in ms; the SDK's value. */
const popupTimeoutMs = 120_000;

/** Disables the SDK's own timer, which would keep running after another popup replaced this one; ms. */
const neverMs = 2_147_483_647;

const windowName = 'recording-control-sign-in';

export interface Popup {
  /** Passed to the SDK's login, which navigates the open window. */
  readonly configuration: {
    readonly usePopup: true;
    readonly popupTimeout: number;
    readonly popupTarget: string;
    /** The SDK would close it before it has the token, as if the user had left. */
    readonly autoClosePopup: false;
  };
  /**
   * Settles if no one signs in in time. A window that appears closed does not count: an identity provider with
   * Cross-Origin-Opener-Policy makes it appear closed at once, while the user is still typing.
   */
  readonly left: Promise<SignInProblem>;
  /** Closes the popup; `left` then never settles. */
  readonly close: () => void;
}

/**
 * Opens the popup synchronously in the click handler, so that a popup blocker is noticed at once; with the SDK alone it
 * would take two minutes.
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

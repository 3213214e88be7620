import type { SignInProblem } from '../launch/problem.ts';

/** How long a person may take to sign in, ms (the SDK's default). */
const popupTimeoutMs = 120_000;

/** How often is looked whether the popup is still open, ms. */
const lookMs = 500;

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
  /** Settles when the person closes the popup before signing in, or takes too long. */
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
  let stopLooking = (): void => undefined;
  const left = new Promise<SignInProblem>((settle) => {
    const leave = (): void => settle({ kind: 'popupLeft' });
    const look = (): void => {
      stopLooking = after(lookMs, opened.closed ? leave : look);
    };
    stopWaiting = after(popupTimeoutMs, leave);
    look();
  });
  return {
    configuration: {
      usePopup: true,
      popupTimeout: popupTimeoutMs,
      popupTarget: windowName,
      autoClosePopup: false,
    },
    left,
    close() {
      stopWaiting();
      stopLooking();
      opened.close();
    },
  };
}

import ClientApp from 'purecloud-client-app-sdk';
import type { HostAddress } from './launch-params.ts';

/** The workspace that frames the page. */
export interface Host {
  /** The page is ready to be shown. */
  readonly ready: () => void;
  readonly toast: (kind: 'error' | 'info' | 'success', title: string, message: string) => void;
  /** The number on the app's badge. */
  readonly setBadge: (count: number) => void;
  /** Opens the details of one of the agent's own interactions; `null` outside the workspace. */
  readonly showInteraction: ((conversationId: string) => void) | null;
  /** Opens the details of anyone's interaction; `null` outside the workspace. */
  readonly showConversation: ((conversationId: string) => void) | null;
  /**
   * The agent turned to this call.
   * @returns unsubscribes
   */
  readonly onFocus: (listener: () => void) => () => void;
  /**
   * The workspace is about to remove the page.
   * @returns unsubscribes
   */
  readonly onStop: (listener: () => void) => () => void;
}

/** Outside a frame there is no one to talk to. */
const noHost: Host = {
  ready: () => undefined,
  toast: () => undefined,
  setBadge: () => undefined,
  showInteraction: null,
  showConversation: null,
  onFocus: () => () => undefined,
  onStop: () => () => undefined,
};

/** Toasts of one page replace each other. Errors stay until they are closed (purecloud-client-app-sdk/src/modules/alerting.ts). */
const toastId = 'recording-control';

/** The workspace at `address`, if it frames this page. */
export const findHost = (address: HostAddress | null): Host =>
  address && window.parent !== window ? connectHost(address) : noHost;

function connectHost(address: HostAddress): Host {
  const app = createClientApp(address);
  return {
    ready: () => app.lifecycle.bootstrapped(),
    toast(type, title, message) {
      const options = { id: toastId, markdownMessage: false, showCloseButton: true } as const;
      if (type === 'error') {
        app.alerting.showToastPopup(title, message, { ...options, type, timeout: 0 });
      } else {
        app.alerting.showToastPopup(title, message, { ...options, type });
      }
    },
    setBadge: (count) => app.alerting.setAttentionCount(count),
    showInteraction: (id) => app.myConversations.showInteractionDetails(id),
    showConversation: (id) => app.conversations.showInteractionDetails(id),
    onFocus(listener) {
      app.lifecycle.addFocusListener(listener);
      return () => app.lifecycle.removeFocusListener(listener);
    },
    onStop(listener) {
      const stop = (): void => {
        listener();
        app.lifecycle.stopped();
      };
      app.lifecycle.addStopListener(stop);
      return () => app.lifecycle.removeStopListener(stop);
    },
  };
}

/** A region that the client-app SDK does not know yet is reached by its origin, which was checked before. */
function createClientApp({ origin, targetEnv }: HostAddress): ClientApp {
  try {
    return new ClientApp({ gcHostOrigin: origin, gcTargetEnv: targetEnv });
  } catch {
    return new ClientApp({ pcOrigin: origin });
  }
}

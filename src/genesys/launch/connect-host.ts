import ClientApp from 'purecloud-client-app-sdk';
import type { HostAddress } from './launch-params.ts';
import type { ConnectedHost } from './workspace.ts';

/** Toasts of a page replace each other. Errors stay until closed (purecloud-client-app-sdk/src/modules/alerting.ts). */
const toastId = 'recording-control';

/** Connects to the workspace at `address` through the client-app SDK. */
export function connectHost(address: HostAddress): ConnectedHost {
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

/** A region unknown to the client-app SDK is reached by its origin, which has already been validated. */
function createClientApp({ origin, targetEnv }: HostAddress): ClientApp {
  try {
    return new ClientApp({ gcHostOrigin: origin, gcTargetEnv: targetEnv });
  } catch {
    return new ClientApp({ pcOrigin: origin });
  }
}

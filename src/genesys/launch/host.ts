import type { ConnectedHost } from './connect-host.ts';
import type { HostAddress } from './launch-params.ts';

/** The workspace that frames the page. */
export interface Host {
  /** The page is ready to be shown. Resolves once the workspace has been told so, or cannot be. */
  readonly ready: () => Promise<void>;
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
  ready: () => Promise.resolve(),
  toast: () => undefined,
  setBadge: () => undefined,
  showInteraction: null,
  showConversation: null,
  onFocus: () => () => undefined,
  onStop: () => () => undefined,
};

/**
 * The workspace at `address`, if it frames this page. The client-app SDK loads when there is something to tell, which
 * waits for it. Where it cannot be loaded, the workspace knows nothing of the page, which works without.
 */
export function findHost(address: HostAddress | null): Host {
  if (!address || window.parent === window) return noHost;
  let connecting: Promise<ConnectedHost> | null = null;
  let connected: (host: ConnectedHost) => void = () => undefined;
  const connection = new Promise<ConnectedHost>((resolve) => (connected = resolve));
  const tell = (what: (host: ConnectedHost) => void): Promise<void> => {
    connecting ??= import('./connect-host.ts').then(({ connectHost }) => {
      const host = connectHost(address);
      connected(host);
      return host;
    });
    return connecting.then(what, () => undefined);
  };
  const listen = (subscribe: (host: ConnectedHost) => () => void) => {
    let unsubscribe = (): void => undefined;
    const begin = async (): Promise<void> => {
      unsubscribe = subscribe(await connection);
    };
    void begin();
    return () => void connection.then(() => unsubscribe());
  };
  return {
    ready: () => tell((host) => host.ready()),
    toast: (...toast) => void tell((host) => host.toast(...toast)),
    setBadge: (count) => void tell((host) => host.setBadge(count)),
    showInteraction: (id) => void tell((host) => host.showInteraction(id)),
    showConversation: (id) => void tell((host) => host.showConversation(id)),
    onFocus: (listener) => listen((host) => host.onFocus(listener)),
    onStop: (listener) => listen((host) => host.onStop(listener)),
  };
}

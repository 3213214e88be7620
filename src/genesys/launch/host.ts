import type { HostAddress } from './launch-params.ts';
import type { ConnectedHost, Host } from './workspace.ts';

/** Used outside a frame, where there is no workspace. */
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
 * The workspace at `address`, if it frames this page. The client-app SDK loads with the first call, which waits for it.
 * If it cannot be loaded, the page works without the workspace.
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

import { IMPLICIT_CLIENT_ID, PKCE_CLIENT_ID } from './world/oauth-clients.ts';

/**
 * The simulator's part of the widget's `config.json`: the platform's address (as the SDK's `setGateway` takes it), the
 * OAuth client that matches the grant, and the desktop, which may frame the widget. The grant defaults to the one for
 * new OAuth clients: code with PKCE.
 */
export const firstWidgetConfig =
  ({ platform, desktop }: { readonly platform: string; readonly desktop: string }) =>
  ({ grant = 'pkce' }: Readonly<Record<string, unknown>>) => {
    const { protocol, hostname, port } = new URL(platform);
    return {
      clientId: grant === 'pkce' ? PKCE_CLIENT_ID : IMPLICIT_CLIENT_ID,
      grant,
      embedders: [desktop],
      gateway: { protocol: protocol.replace(':', ''), host: hostname, port: Number(port) },
    };
  };

import { IMPLICIT_CLIENT_ID, PKCE_CLIENT_ID } from './world/oauth-clients.ts';

/**
 * The simulator's own part of the widget's `config.json`: where the platform is (as the SDK's `setGateway` takes it),
 * the OAuth client that fits the grant, and the desktop, which may frame the widget. At first the grant is the one that
 * an administrator gets today: code with PKCE.
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

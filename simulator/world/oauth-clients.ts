import type { OAuthClient } from '../login/clients.ts';
import { inFolder, manifest } from '../manifest.ts';
import { ADMIN_PERMISSIONS } from './first-people.ts';
import { SUPERVISOR_PERMISSIONS } from './people.ts';

export const IMPLICIT_CLIENT_ID = '11111111-1111-4111-8111-111111111111';
export const PKCE_CLIENT_ID = '22222222-2222-4222-8222-222222222222';
export const SCRIPT_CLIENT_ID = '33333333-3333-4333-8333-333333333333';

/**
 * The scopes that the product and its installer need. The last two are from the tutorial's API; Genesys Cloud does not
 * have them.
 */
const SCOPES = [
  'conversations',
  'notifications',
  'user-basic-info',
  'analytics:readonly',
  'routing:readonly',
  'recordings:readonly',
  'integrations',
  'oauth',
  'authorization',
  'groups:readonly',
  'recording:read',
  'recording:write',
] as const;

/** One shift, as recommended; Genesys Cloud's default is a day. */
const VALIDITY_SECONDS = 28_800;

/** The OAuth clients in the initial state, for a widget served from `widgetOrigin`. */
export function firstClients(widgetOrigin: string): OAuthClient[] {
  const browser = {
    registeredRedirectUri: [
      ...manifest.oauthClient.redirectUris,
      ...manifest.installer.redirectUris,
    ].map((uri) => inFolder(uri, widgetOrigin)),
    scope: SCOPES,
    accessTokenValiditySeconds: VALIDITY_SECONDS,
  };
  return [
    {
      id: IMPLICIT_CLIENT_ID,
      name: 'Recording control (implicit)',
      grant: 'TOKEN',
      ...browser,
    },
    {
      id: PKCE_CLIENT_ID,
      name: 'Recording control (PKCE)',
      grant: 'CODE',
      ...browser,
    },
    {
      id: SCRIPT_CLIENT_ID,
      name: 'Recording control (script)',
      grant: 'CLIENT-CREDENTIALS',
      secret: 'simulator-secret',
      registeredRedirectUri: [],
      scope: SCOPES,
      accessTokenValiditySeconds: VALIDITY_SECONDS,
      permissions: [
        'conversation:communication:view',
        ...SUPERVISOR_PERMISSIONS,
        ...ADMIN_PERMISSIONS,
      ],
    },
  ];
}

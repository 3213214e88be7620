/** How a client obtains tokens (`authorizedGrantType` in the OAuth API; PKCE uses `CODE`). */
export type GrantType = 'TOKEN' | 'CODE' | 'CLIENT-CREDENTIALS';

/** A role granted to an application in a division. */
export interface RoleDivision {
  readonly roleId: string;
  readonly divisionId: string;
}

/** An OAuth client, as an administrator registers it under Integrations › OAuth. */
export interface OAuthClient {
  readonly id: string;
  /** Shown to the person who signs in. */
  readonly name: string;
  readonly grant: GrantType;
  /** Only with `CLIENT-CREDENTIALS`. */
  readonly secret?: string;
  /** Matched exactly, including the query. */
  readonly registeredRedirectUri: readonly string[];
  /** What tokens may do if the organization enforces scopes. */
  readonly scope: readonly string[];
  /** Genesys Cloud allows 300 to 172,800 s; the default is 86,400. */
  readonly accessTokenValiditySeconds: number;
  /** The permissions from the client's roles; only with `CLIENT-CREDENTIALS`. */
  readonly permissions?: readonly string[];
  readonly description?: string;
  /** Default: active. */
  readonly state?: 'active' | 'inactive' | 'disabled';
  readonly roleDivisions?: readonly RoleDivision[];
}

/** Whether the client may obtain tokens. */
export const isActive = ({ state = 'active' }: OAuthClient): boolean => state === 'active';

/** How a client may obtain tokens (`authorizedGrantType` of the OAuth API; PKCE is used with `CODE`). */
export type GrantType = 'TOKEN' | 'CODE' | 'CLIENT-CREDENTIALS';

/** A role that an application has in a division. */
export interface RoleDivision {
  readonly roleId: string;
  readonly divisionId: string;
}

/** An application as an administrator registers it under Integrations › OAuth. */
export interface OAuthClient {
  readonly id: string;
  /** Shown to the person who signs in. */
  readonly name: string;
  readonly grant: GrantType;
  /** Only with `CLIENT-CREDENTIALS`. */
  readonly secret?: string;
  /** Compared character by character, the query included. */
  readonly registeredRedirectUri: readonly string[];
  /** What a token may do in an organization that enforces scopes. */
  readonly scope: readonly string[];
  /** Genesys Cloud allows 300 to 172800 seconds; 86400 is its default. */
  readonly accessTokenValiditySeconds: number;
  /** From the roles of the client; only with `CLIENT-CREDENTIALS`. */
  readonly permissions?: readonly string[];
  readonly description?: string;
  /** Without it: active. */
  readonly state?: 'active' | 'inactive' | 'disabled';
  readonly roleDivisions?: readonly RoleDivision[];
}

/** Whether it may sign users in. */
export const isActive = ({ state = 'active' }: OAuthClient): boolean => state === 'active';

import { randomBytes } from 'node:crypto';
import type { Access, Clock, SimulatedUser, TokenStore } from '../interfaces.ts';
import type { OAuthClient } from './clients.ts';
import type { LoginSettings } from './settings.ts';

/** The token store, plus issuing for the login. */
export interface TokenIssuer extends TokenStore {
  /** Issues an access token. `userId`: `null` if the client acts for itself. */
  issue(client: OAuthClient, userId: string | null): string;
}

interface TokenDeps {
  readonly clock: Clock;
  readonly settings: Readonly<LoginSettings>;
  readonly users: ReadonlyMap<string, SimulatedUser>;
}

interface Issued {
  readonly client: OAuthClient;
  readonly userId: string | null;
  /** Epoch ms. */
  readonly expiresAt: number;
  /** Epoch ms. */
  lastUsedAt: number;
  ended: boolean;
}

/** Issues opaque tokens, as Genesys Cloud does, and expires them by the clock. */
export function createTokenIssuer({ clock, settings, users }: TokenDeps): TokenIssuer {
  const issued = new Map<string, Issued>();

  function isOver(entry: Issued): boolean {
    const { idleTimeoutMs } = settings;
    const idle = idleTimeoutMs !== null && clock.now() - entry.lastUsedAt >= idleTimeoutMs;
    return entry.ended || idle || clock.now() >= entry.expiresAt;
  }

  /** Rights are looked up at each use, so a changed role applies at once, as in Genesys Cloud. */
  function accessOf(token: string, { client, userId }: Issued): Access {
    const user = userId === null ? undefined : users.get(userId);
    const clientScopes = settings.enforceScopes ? new Set(client.scope) : null;
    return {
      token,
      clientId: client.id,
      userId,
      permissions: user?.permissions ?? new Set(client.permissions),
      scopes: user?.scopes ?? clientScopes,
    };
  }

  return {
    issue(client, userId) {
      const token = randomBytes(48).toString('base64url');
      const now = clock.now();
      const expiresAt = now + client.accessTokenValiditySeconds * 1000;
      issued.set(token, { client, userId, expiresAt, lastUsedAt: now, ended: false });
      return token;
    },
    check(token) {
      if (token === undefined || token === '') return 'missing';
      const entry = issued.get(token);
      if (entry === undefined) return 'unknown';
      if (isOver(entry)) {
        entry.ended = true;
        return 'expired';
      }
      entry.lastUsedAt = clock.now();
      return accessOf(token, entry);
    },
    end(token) {
      const entry = issued.get(token);
      if (entry) entry.ended = true;
    },
    expireAll(userId) {
      for (const entry of issued.values()) {
        if (userId === undefined || entry.userId === userId) entry.ended = true;
      }
    },
  };
}

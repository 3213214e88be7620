import { randomBytes } from 'node:crypto';
import type { Clock } from '../interfaces.ts';

/** The maximum that RFC 6749, 4.1.2, recommends: ten minutes. */
const CODE_LIFETIME_MS = 10 * 60_000;

/** What an authorization code was issued for. Its exchange must match on all of it. */
export interface Authorization {
  readonly clientId: string;
  readonly redirectUri: string;
  /** The S256 challenge. */
  readonly challenge: string;
  readonly userId: string;
}

/** Authorization codes that have not been exchanged yet. */
export interface CodeStore {
  give(authorization: Authorization): string;
  /** Consumes the code, even if the exchange then fails; `undefined` if it is unknown, used or expired. */
  take(code: string): Authorization | undefined;
}

/** Creates an empty store of one-time codes. */
export function createCodeStore(clock: Clock): CodeStore {
  const given = new Map<string, Authorization & { readonly expiresAt: number }>();
  return {
    give(authorization) {
      const code = randomBytes(32).toString('base64url');
      given.set(code, { ...authorization, expiresAt: clock.now() + CODE_LIFETIME_MS });
      return code;
    },
    take(code) {
      const found = given.get(code);
      given.delete(code);
      return found !== undefined && clock.now() < found.expiresAt ? found : undefined;
    },
  };
}

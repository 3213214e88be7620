import { randomBytes } from 'node:crypto';
import type { Clock } from '../interfaces.ts';

/** RFC 6749, 4.1.2, recommends at most ten minutes. */
const CODE_LIFETIME_MS = 10 * 60_000;

/** What an authorization code was given for; its exchange must match in all of it. */
export interface Authorization {
  readonly clientId: string;
  readonly redirectUri: string;
  /** The S256 challenge. */
  readonly challenge: string;
  readonly userId: string;
}

/** Authorization codes that wait for their exchange. */
export interface CodeStore {
  give(authorization: Authorization): string;
  /** Uses the code up, whatever comes of it; `undefined` for an unknown, used or expired one. */
  take(code: string): Authorization | undefined;
}

/** An empty book of one-time codes. */
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

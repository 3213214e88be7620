import type { MiddlewareHandler } from 'hono';
import type { TokenStore } from '../interfaces.ts';
import type { PlatformEnv } from './app.ts';
import { refuse } from './refusals.ts';

const REFUSALS = {
  missing: 'authenticationRequired',
  unknown: 'badCredentials',
  expired: 'credentialsExpired',
} as const;

/** Answers 401 unless the request carries a valid access token. */
export function authenticate(tokens: TokenStore): MiddlewareHandler<PlatformEnv> {
  return async (context, next) => {
    const [, token] = /^bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
    const access = tokens.check(token);
    if (typeof access === 'string') throw refuse(REFUSALS[access]);
    context.set('access', access);
    await next();
  };
}

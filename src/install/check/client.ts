import type { ActualClient } from '../actual.ts';
import type { Description, PartKey } from '../description.ts';
import { finding, type Finding } from './findings.ts';
import { plainWord } from './shape.ts';

const ids = { agent: 'signIn.agent', queue: 'signIn.queue' } as const satisfies Record<
  PartKey,
  string
>;

/** The grant type that an OAuth client needs for each `grant` in config.json. */
const grants = { pkce: 'CODE', implicit: 'TOKEN' } as const;

/**
 * Judges whether people can sign in with the OAuth client named in config.json, and whether its scopes are sufficient.
 * @param client `null`: config.json names none
 */
export function judgeClient(
  wanted: Description['oauthClients'][number],
  client: ActualClient | null,
  grant: keyof typeof grants,
): Finding {
  const id = ids[wanted.key];
  if (client === null) return finding(id, ['clientId']);
  const { registeredRedirectUri, scope, state, authorizedGrantType } = client;
  const uris = wanted.registeredRedirectUri.filter((one) => !registeredRedirectUri.includes(one));
  const scopes = wanted.scope.filter((one) => !allows(scope, one));
  const details = [
    ...(state === 'active' ? [] : ['Status']),
    ...(authorizedGrantType === grants[grant] ? [] : [`grant ${plainWord(authorizedGrantType)}`]),
    // The file name is enough to identify the missing URI, and does not reveal the host.
    ...uris.map((uri) => `redirect URI {page}/${uri.split('/').at(-1)}`),
    ...scopes.map((one) => `scope ${one}`),
  ];
  const has = wanted.scope.filter((one) => allows(scope, one));
  if (details.length > 0) return { ...finding(id, details), has };
  const { accessTokenValiditySeconds: lifetime } = client;
  // 0: none is set, and the platform's own is longer.
  const isLong = lifetime === 0 || lifetime > wanted.accessTokenValiditySeconds;
  return { ...finding(id, isLong ? ['token duration'] : [], 'hint'), has };
}

/** A scope without `:readonly` includes the one with it. */
const allows = (granted: readonly string[], wanted: string): boolean =>
  granted.includes(wanted) || granted.includes(wanted.replace(/:readonly$/, ''));

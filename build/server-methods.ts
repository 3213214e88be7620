import { parseSync } from 'vite';

/**
 * Methods of the platform SDK (262.0.0) that only servers can use: sign-ins with a secret, certificates, proxies, and
 * settings from a file. The remaining methods call them only with a refresh token, which a page never gets.
 */
export const serverMethods: ReadonlySet<string> = new Set([
  'loginClientCredentialsGrant',
  'loginSaml2BearerGrant',
  'loginCodeAuthorizationGrant',
  'refreshCodeAuthorizationGrant',
  '_handleCodeAuthorizationResponse',
  '_formAuthRequest',
  'setMTLSCertificates',
  'setMTLSContents',
  'setProxyAgent',
  'setConfigPath',
  'updateConfigFromFile',
  'updateConfigValues',
  'getConfigString',
  'getConfigBoolean',
  'getConfigInt',
]);

/** Removes the server-only methods from a module of the platform SDK. */
export function withoutServerMethods(path: string, code: string): string {
  return parseSync(path, code)
    .program.body.flatMap((part) => (part.type === 'ClassDeclaration' ? part.body.body : []))
    .filter((member) => member.type === 'MethodDefinition' && isForServers(member.key))
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

const isForServers = (key: { readonly type: string; readonly name?: unknown }): boolean =>
  key.type === 'Identifier' && typeof key.name === 'string' && serverMethods.has(key.name);

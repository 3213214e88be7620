import type { Gateway } from '../launch/config.ts';

/**
 * The base URL of Genesys Cloud's login or API, or of the organization's own gateway, built the way the platform SDK
 * does.
 */
export function addressOf(kind: 'login' | 'api', domain: string, gateway?: Gateway): string {
  if (!gateway) return `https://${kind}.${domain}`;
  const { protocol, host, port, path_params_login: login, path_params_api: api } = gateway;
  const path = ((kind === 'login' ? login : api) ?? '').replace(/^\/?(.*?)\/*$/, '/$1');
  return `${protocol}://${host}${port ? `:${port}` : ''}${path === '/' ? '' : path}`;
}

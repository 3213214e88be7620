import type { Gateway } from '../launch/config.ts';

/**
 * The address of Genesys Cloud's login or API, or of the organization's own gateway in front of it, as the platform
 * SDK makes it up.
 */
export function addressOf(kind: 'login' | 'api', domain: string, gateway?: Gateway): string {
  if (!gateway) return `https://${kind}.${domain}`;
  const { protocol, host, port, path_params_login: login, path_params_api: api } = gateway;
  const path = ((kind === 'login' ? login : api) ?? '').replace(/^\/?(.*?)\/*$/, '/$1');
  return `${protocol}://${host}${port ? `:${port}` : ''}${path === '/' ? '' : path}`;
}

import type { Environment } from './env.ts';

/** Proxy variables; like curl, undici reads both spellings. */
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'];

/**
 * Sends all requests of the process through the proxy set in the environment. Node's own `fetch` supports these
 * variables only from Node 24 on, so undici's replaces it; without a proxy it is not loaded.
 */
export async function useProxy(environment: Environment): Promise<void> {
  if (!proxyVariables.some((name) => environment[name])) return;
  const { EnvHttpProxyAgent, install, setGlobalDispatcher } = await import('undici');
  install();
  setGlobalDispatcher(new EnvHttpProxyAgent());
}

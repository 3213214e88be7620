import type { Environment } from './env.ts';

/** The variables that name a proxy; curl and undici read them in both spellings. */
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'];

/**
 * Sends the process's requests through the proxy that the environment names. Node's own `fetch` reads those variables
 * from Node 24 on only, so undici's takes its place; without a proxy it is not even loaded.
 */
export async function useProxy(environment: Environment): Promise<void> {
  if (!proxyVariables.some((name) => environment[name])) return;
  const { EnvHttpProxyAgent, install, setGlobalDispatcher } = await import('undici');
  install();
  setGlobalDispatcher(new EnvHttpProxyAgent());
}

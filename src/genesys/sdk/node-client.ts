import sdk from 'purecloud-platform-client-v2';
import {
  fetchAnswer,
  type HttpAnswer,
  type HttpRequest,
  requestTimeoutsMs,
} from './fetch-request.ts';

/** The SDK leaves the content type of its client credentials form to the HTTP client. */
const formType = { 'Content-Type': 'application/x-www-form-urlencoded' };

export type NodeClient = typeof sdk.ApiClient;

/** Fails the same way as the page's client, so that one mapper handles the failures of both. */
class NodeHttpClient extends sdk.AbstractHttpClient {
  override request(options: HttpRequest): Promise<HttpAnswer> {
    return fetchAnswer({ ...options, headers: { ...formType, ...options.headers } });
  }

  /** Hooks are not used. */
  override enableHooks(): void {}
}

/**
 * Sets up the platform SDK's client for Node, for one region or for the organization's own gateway. There is one per
 * process.
 */
export function createNodeClient(domain: string, gateway: URL | null): NodeClient {
  const client = sdk.ApiClient;
  ignoreConfigFile(client);
  client.setEnvironment(domain);
  if (gateway) client.setGateway(gatewayOf(gateway));
  client.timeout = requestTimeoutsMs.script;
  client.setHttpClient(new NodeHttpClient());
  client.setReturnExtendedResponses(true);
  return client;
}

/** Disables the SDK's config file in the home directory, which could name another host or turn on logging. */
function ignoreConfigFile({ config }: NodeClient): void {
  config.live_reload_config = false;
  delete config.gateway;
  config.logger.log_level = 'none';
  config.logger.setLogger();
}

const gatewayOf = ({ protocol, hostname, port, pathname }: URL) => ({
  protocol: protocol.replace(':', ''),
  host: hostname,
  path_params_login: pathname,
  path_params_api: pathname,
  ...(port && { port: Number(port) }),
});

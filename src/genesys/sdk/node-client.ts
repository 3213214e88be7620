import sdk from 'purecloud-platform-client-v2';
import {
  fetchAnswer,
  type HttpAnswer,
  type HttpRequest,
  requestTimeoutsMs,
} from './fetch-request.ts';

/** The SDK's sign-in with client credentials leaves the type of its form to the HTTP client. */
const formType = { 'Content-Type': 'application/x-www-form-urlencoded' };

export type NodeClient = typeof sdk.ApiClient;

/** Fails as the page's client does, so that one mapper makes failures of both. */
class NodeHttpClient extends sdk.AbstractHttpClient {
  override request(options: HttpRequest): Promise<HttpAnswer> {
    return fetchAnswer({ ...options, headers: { ...formType, ...options.headers } });
  }

  /** Hooks are not used here. */
  override enableHooks(): void {}
}

/** The platform SDK's client as Node has it, for one region or for the organization's own gateway. One per process. */
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

/** The SDK reads a file in the home directory that may name another host and switch logging on. */
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

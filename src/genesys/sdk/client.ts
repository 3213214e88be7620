import AbstractHttpClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/AbstractHttpClient.js';
import ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import type { Gateway } from '../launch/config.ts';
import { takeEarlyAnswer } from './early-answers.ts';
import {
  fetchAnswer,
  type HttpAnswer,
  type HttpRequest,
  requestTimeoutsMs,
} from './fetch-request.ts';
import { isWrite, sendWrite } from './keepalive-write.ts';

/** Creates the platform SDK's client for one region or for the organization's own gateway. */
export function createClient(domain: string, gateway: Gateway | undefined): ApiClient {
  const client = new ApiClient();
  // The SDK exposes itself, token included, as a global that any page of this origin can reach.
  Reflect.deleteProperty(globalThis, 'ApiClient');
  client.setEnvironment(domain);
  if (gateway) client.setGateway(gateway);
  client.timeout = requestTimeoutsMs.page;
  client.setHttpClient(new FetchHttpClient());
  client.setReturnExtendedResponses(true);
  return client;
}

/** The SDK's HTTP client based on `fetch`, which keeps axios out of the page. */
export class FetchHttpClient extends AbstractHttpClient {
  override request(options: HttpRequest): Promise<HttpAnswer> {
    if (isWrite(options)) return sendWrite(options);
    return takeEarlyAnswer(options, Date.now()) ?? fetchAnswer(options);
  }

  /** Hooks are not used. */
  override enableHooks(): void {}
}

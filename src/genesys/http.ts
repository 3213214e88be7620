import AbstractHttpClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/AbstractHttpClient.js';
import type HttpRequestOptions from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/HttpRequestOptions.js';
import { fetchAnswer, type HttpAnswer } from './fetch-answer.ts';

/** The SDK's HTTP client on `fetch`, so that axios stays out of the page. */
export class FetchHttpClient extends AbstractHttpClient {
  override request(options: HttpRequestOptions): Promise<HttpAnswer> {
    return fetchAnswer(options);
  }

  /** Hooks are not used here. */
  override enableHooks(): void {}
}

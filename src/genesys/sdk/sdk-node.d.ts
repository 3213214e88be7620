import type { HttpAnswer, HttpRequest } from './fetch-request.ts';

/** Parts of the platform SDK for Node that its own types lack (dist/node/purecloud-platform-client-v2.js). */
declare module 'purecloud-platform-client-v2' {
  export abstract class AbstractHttpClient {
    abstract request(options: HttpRequest): Promise<HttpAnswer>;
    abstract enableHooks(): void;
  }

  interface ApiClientClass {
    /** ms */
    timeout: number;
    /** The package's own types require objects as header and query values. */
    callApi(
      path: string,
      method: string,
      pathParams: Record<string, string>,
      queryParams: Record<string, unknown>,
      headerParams: Record<string, string>,
      formParams: Record<string, string>,
      body: unknown,
      authNames: readonly string[],
      contentTypes: readonly string[],
      accepts: readonly string[],
    ): Promise<unknown>;
  }
}

import type { HttpAnswer, HttpRequest } from './fetch-request.ts';

/** What the platform SDK has for Node beside its own types (dist/node/purecloud-platform-client-v2.js). */
declare module 'purecloud-platform-client-v2' {
  export abstract class AbstractHttpClient {
    abstract request(options: HttpRequest): Promise<HttpAnswer>;
    abstract enableHooks(): void;
  }

  interface ApiClientClass {
    /** ms */
    timeout: number;
    /** The package's own types take objects for the values of headers and of the query. */
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

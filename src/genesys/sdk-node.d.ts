import type { HttpAnswer, HttpRequest } from './fetch-answer.ts';

/** What the platform SDK has for Node beside its own types (dist/node/purecloud-platform-client-v2.js). */
declare module 'purecloud-platform-client-v2' {
  export abstract class AbstractHttpClient {
    abstract request(options: HttpRequest): Promise<HttpAnswer>;
    abstract enableHooks(): void;
  }

  interface ApiClientClass {
    /** ms */
    timeout: number;
  }
}

/** Replaces the platform SDK's axios client: the page sets its own (src/genesys/sdk/client.ts). */
export default class NoDefaultHttpClient {
  request(): never {
    throw new Error('Set an HTTP client before the first request.');
  }
}

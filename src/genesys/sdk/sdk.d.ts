/**
 * The platform SDK modules that the product imports individually, typed by the SDK's own declarations
 * (purecloud-platform-client-v2/index.d.ts). Only what those omit or get wrong is declared here:
 * docs/updating-the-sdks.md.
 */

declare module 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/AbstractHttpClient.js' {
  import type { ApiClient } from 'purecloud-platform-client-v2';

  /** The SDK declares this class without exporting it. */
  const AbstractHttpClient: abstract new () => ReturnType<typeof ApiClient.getHttpClient>;
  export default AbstractHttpClient;
}

declare module 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js' {
  import type { ApiClient as Declared } from 'purecloud-platform-client-v2';

  type Client = typeof Declared;

  /** The result of a login depends on the platform's answer: every field may be missing. */
  export type AuthData = OrUndefined<Awaited<ReturnType<Client['loginImplicitGrant']>>>;
  /** The product always passes a state. */
  export type LoginOptions = NonNullable<Parameters<Client['loginPKCEGrant']>[2]> & {
    readonly state: string;
  };

  type OrUndefined<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

  /** Members that the declarations omit or type more strictly than ApiClient.js does. */
  interface Corrected {
    loginImplicitGrant(id: string, redirectUri: string, options: LoginOptions): Promise<AuthData>;
    loginPKCEGrant(
      id: string,
      redirectUri: string,
      options: LoginOptions,
      codeVerifier: string,
    ): Promise<AuthData>;
    authorizePKCEGrant(...args: Parameters<Client['authorizePKCEGrant']>): Promise<AuthData>;
    setAccessToken(token: string | undefined): void;
    setGateway(gateway: OrUndefined<Parameters<Client['setGateway']>[0]>): void;
    /** ms */
    timeout: number;
    readonly authData: AuthData;
    /** Set by the login methods; popup answers from other addresses are ignored. */
    redirectUri: string;
    /** The declared types require objects as header and query values. */
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

  interface ApiClient extends Omit<Client, keyof Corrected>, Corrected {}
  const ApiClient: new () => ApiClient;
  export default ApiClient;
}

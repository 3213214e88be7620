/** The parts of the platform SDK (purecloud-platform-client-v2 262.0.0) that the product imports one by one. */

declare module 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/HttpRequestOptions.js' {
  export default class HttpRequestOptions {
    readonly url: string;
    readonly method: string;
    readonly headers?: Record<string, string>;
    readonly params?: Record<string, string>;
    readonly data?: unknown;
    /** ms */
    readonly timeout: number;
  }
}

declare module 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/AbstractHttpClient.js' {
  import type HttpRequestOptions from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/HttpRequestOptions.js';

  export default class AbstractHttpClient {
    /** ms */
    timeout: number;
    request(options: HttpRequestOptions): Promise<unknown>;
    enableHooks(): void;
  }
}

declare module 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js' {
  import type AbstractHttpClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/AbstractHttpClient.js';

  export interface AuthData {
    readonly accessToken?: string | null;
    readonly state?: string | null;
    /** Epoch ms. */
    readonly tokenExpiryTime?: number;
  }

  export interface LoginOptions {
    readonly state: string;
    readonly authPopupConfiguration?: {
      readonly usePopup: boolean;
      /** ms */
      readonly popupTimeout: number;
      readonly popupTarget: string;
      readonly autoClosePopup: boolean;
    };
  }

  export default class ApiClient {
    /** ms */
    timeout: number;
    readonly authData: AuthData;
    /** Set by the logins; answers of a popup from elsewhere are not heard. */
    redirectUri: string;
    setEnvironment(domain: string): void;
    setGateway(gateway: Record<string, unknown>): void;
    setHttpClient(client: AbstractHttpClient): void;
    setReturnExtendedResponses(extended: boolean): void;
    setAccessToken(token: string | undefined): void;
    loginImplicitGrant(
      clientId: string,
      redirectUri: string,
      options: LoginOptions,
    ): Promise<AuthData>;
    loginPKCEGrant(
      clientId: string,
      redirectUri: string,
      options: LoginOptions,
      codeVerifier: string,
    ): Promise<AuthData>;
    authorizePKCEGrant(
      clientId: string,
      codeVerifier: string,
      code: string,
      redirectUri: string,
    ): Promise<AuthData>;
    loginClientCredentialsGrant(clientId: string, clientSecret: string): Promise<AuthData>;
    generatePKCECodeVerifier(length: number): string;
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

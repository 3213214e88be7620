import type { AuthData } from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import type { LoginClient } from '../../../src/genesys/auth/login.ts';

/** A sign-in that the page began through the SDK. */
export interface BegunLogin {
  readonly grant: 'implicit' | 'pkce';
  readonly redirectUri: string;
  readonly state: string;
  readonly inPopup: boolean;
  readonly verifier: string | null;
  readonly client: LoginClient;
  readonly succeed: (given: AuthData) => void;
  readonly fail: (reason: Error) => void;
}

/** The SDK's client as far as it signs in; `logins` and `tokens` gather what is asked of it. */
export function fakeClient(logins: BegunLogin[], tokens: (string | undefined)[] = []): LoginClient {
  const begin = (
    grant: BegunLogin['grant'],
    redirectUri: string,
    options: Parameters<LoginClient['loginImplicitGrant']>[2],
    verifier: string | null,
  ): Promise<AuthData> => {
    client.redirectUri = redirectUri;
    return new Promise((succeed, fail) => {
      const inPopup = options.authPopupConfiguration?.usePopup ?? false;
      const { state } = options;
      logins.push({ grant, redirectUri, state, inPopup, verifier, client, succeed, fail });
    });
  };
  const client: LoginClient = {
    redirectUri: '',
    setAccessToken: (token) => void tokens.push(token),
    generatePKCECodeVerifier: (length) => 'v'.repeat(length),
    loginImplicitGrant: (_, redirectUri, options) => begin('implicit', redirectUri, options, null),
    loginPKCEGrant: (_, redirectUri, options, verifier) =>
      begin('pkce', redirectUri, options, verifier),
  };
  return client;
}

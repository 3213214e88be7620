import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import { forgetOthers } from '../../storage/forget-others.ts';
import { saveLastPerson } from '../../storage/personal.ts';
import type { PageStorage } from '../../storage/page-storage.ts';
import { createApi } from '../api/api.ts';
import { endToken } from './end-token.ts';
import { openRunningActions } from './running-actions.ts';
import type { SignInStore } from './token-store.ts';

export interface SignOutDeps {
  readonly store: Pick<SignInStore, 'tokens' | 'dropToken' | 'saveSignedOut'>;
  readonly pageStorage: PageStorage;
  /** Each token is revoked by its own client. */
  readonly newClient: () => Pick<ApiClient, 'callApi' | 'setAccessToken'>;
  /** Reloads the page, so that no data of the user stays in memory. */
  readonly reload: () => void;
}

/**
 * Signs the user out of every widget of the tab. Each widget detects it and does not sign in until "Sign in" is
 * pressed. If Genesys Cloud cannot be reached, the page shows when the token expires.
 * @returns `running` if a bulk action has to be stopped first
 */
export async function signOut({
  store,
  pageStorage,
  newClient,
  reload,
}: SignOutDeps): Promise<'running' | 'signedOut'> {
  if (openRunningActions(pageStorage.shared).any()) return 'running';
  const tokens = store.tokens();
  // Do this first, so the other widgets stop before their token is revoked.
  store.saveSignedOut({ until: null });
  for (const { token } of tokens) store.dropToken(token);
  forgetOthers(pageStorage, null);
  saveLastPerson(pageStorage.storage, null);
  const ends = await Promise.all(
    tokens.map(async ({ token, expiresAt }) => {
      const client = newClient();
      client.setAccessToken(token);
      return (await endToken(createApi(client))) ? null : expiresAt;
    }),
  );
  const open = ends.filter((end) => end !== null);
  if (open.length > 0) store.saveSignedOut({ until: Math.max(...open) });
  reload();
  return 'signedOut';
}

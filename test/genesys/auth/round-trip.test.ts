import { exchangeCode } from '../../../src/genesys/auth/exchange-code.ts';
import { expect, it, vi } from 'vitest';
import { createApi } from '../../../src/genesys/api/api.ts';
import { readAuthResponse, readRedirect } from '../../../src/genesys/auth/redirect.ts';
import { createSignIn } from '../../../src/genesys/auth/sign-in.ts';
import { createSignInStore } from '../../../src/genesys/auth/token-store.ts';
import { createClient } from '../../../src/genesys/sdk/client.ts';
import { createWhoAmI } from '../../../src/genesys/calls/current-user.ts';
import { startForTest, type TestSimulator } from '../../../simulator/test-simulator.ts';
import { IMPLICIT_CLIENT_ID, PKCE_CLIENT_ID } from '../../../simulator/world/oauth-clients.ts';
import { AGENT_ID } from '../../../simulator/world/people.ts';
import { memoryPageStorage } from './tab.ts';

const search = '?gcConversationId=c0000000-0000-4000-8000-000000000001';

/** The page at an address, until the platform SDK leaves for another one. */
function openPage(address: URL): Promise<URL> {
  const { origin, pathname, search: query, hash } = address;
  return new Promise((leave) => {
    const replace = (url: string) => leave(new URL(url));
    vi.stubGlobal('window', {
      crypto,
      location: { origin, pathname, search: query, hash, replace },
      history: { replaceState: () => undefined },
    });
    vi.stubGlobal('history', { replaceState: () => undefined });
    vi.stubGlobal('document', { title: '' });
  });
}

/** The parts of a widget that was just loaded. */
function load(
  { simulator }: TestSimulator,
  grant: 'implicit' | 'pkce',
  storage = memoryPageStorage(),
) {
  const { hostname, port } = new URL(simulator.addresses.platform);
  const gateway = { protocol: 'http', host: hostname, port: Number(port) } as const;
  const newClient = () => createClient('mypurecloud.com', gateway);
  const client = newClient();
  const clientId = grant === 'pkce' ? PKCE_CLIENT_ID : IMPLICIT_CLIENT_ID;
  const scope = { clientId, platform: 'mypurecloud.com' };
  const { widget } = simulator.addresses;
  const redirectUri = `${widget}/index.html`;
  const store = createSignInStore(storage);
  const signIn = createSignIn({
    client,
    newClient,
    ...scope,
    keepsToken: true,
    grant,
    redirectUri,
    popupUri: `${widget}/signed-in.html`,
    usePopup: false,
    search,
    frame: 'one',
    store,
    now: Date.now,
    after: () => () => undefined,
    beforeLeaving: () => Promise.resolve(),
  });
  return { client, scope, redirectUri, store, signIn };
}

it.each(['implicit', 'pkce'] as const)(
  'a widget goes to the login server and returns with access and its call (%s)',
  async (grant) => {
    const simulator = await startForTest();
    const storage = memoryPageStorage();
    const page = new URL(`${simulator.simulator.addresses.widget}/${search}`);

    const left = openPage(page);
    void load(simulator, grant, storage).signIn.renewSilently();
    const login = await left;
    expect(login.pathname).toBe('/oauth/authorize');
    const redirect = await fetch(login, { redirect: 'manual' });
    const back = new URL(redirect.headers.get('location') ?? '');

    void openPage(back);
    const { client, scope, redirectUri, store, signIn } = load(simulator, grant, storage);
    const redirectResult = readRedirect(
      readAuthResponse(back.search, back.hash),
      back.search,
      store,
    );
    expect(redirectResult).toMatchObject({ search, problem: null });
    const token = await exchangeCode(
      redirectResult,
      client,
      scope,
      redirectUri,
      storage,
      Date.now(),
    );
    if (!token || 'kind' in token) throw new Error(`No token: ${token?.kind}`);
    store.saveToken(token, true);
    expect(signIn.resume()).toBe(true);
    const whoAmI = createWhoAmI(createApi(client));
    expect(await whoAmI()).toMatchObject({ ok: true, value: { id: AGENT_ID } });
  },
);

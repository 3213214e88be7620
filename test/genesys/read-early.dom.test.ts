import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createSignInStore,
  type SignInStore,
  tokenScope,
} from '../../src/genesys/auth/token-store.ts';
import { readEarly } from '../../src/genesys/read-early.ts';
import { checkConfig } from '../../src/genesys/launch/config.ts';
import type { Installation } from '../../src/genesys/launch/installation.ts';
import { createClient } from '../../src/genesys/sdk/client.ts';
import { memoryPageStorage } from './auth/tab.ts';

const CALL = 'c0000000-0000-4000-8000-000000000001';
const CALL_ADDRESS = `https://api.mypurecloud.ie/api/v2/conversations/calls/${CALL}`;
const ME = 'https://api.mypurecloud.ie/api/v2/users/me';

const PAGE = 'https://pages.example.com/recording/index.html';
const EXCHANGE = 'https://login.mypurecloud.ie/oauth/token';

interface Sent {
  readonly url: string;
  readonly token: string | null;
}
let sent: Sent[];

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  sent = [];
  vi.stubGlobal('fetch', (url: URL, { headers }: RequestInit) => {
    sent.push({ url: url.href, token: new Headers(headers).get('authorization') });
    return Promise.resolve(Response.json({ id: 'answer', access_token: 'new', expires_in: 600 }));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function installation(changes: object = {}, conversationId: string | null = CALL): Installation {
  const config = checkConfig({ clientId: 'client', ...changes });
  if (!config.ok) throw new Error(config.problem.kind);
  const launch = { conversationId, language: null, usePopup: false, host: null, domain: null };
  return { launch, config: config.value, domain: 'mypurecloud.ie', clientId: 'client' };
}

function tabWith(token: string, expiresAt = 2_000_000, scope = tokenScope(installation())) {
  const store = createSignInStore(memoryPageStorage());
  store.saveToken({ ...scope, token, expiresAt }, true);
  return store;
}

const launched = { response: { kind: 'none' }, pendingLogin: null } as const;

/** The first script of a page, possibly loaded after a sign-in. */
function open(
  opened: Installation,
  store: SignInStore,
  redirect: Parameters<typeof readEarly>[1] = launched,
): void {
  readEarly(opened, redirect, store, PAGE, Date.now);
}

/** The answer that the SDK's client gets. */
const ask = (token: string, path = `/api/v2/conversations/calls/${CALL}`) => {
  const client = createClient('mypurecloud.ie', undefined);
  client.setAccessToken(token);
  const json = ['application/json'];
  return client.callApi(path, 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], json, json);
};

describe('with a token that the tab has kept', () => {
  test('the call and the user are requested early, and the client uses both answers once', async () => {
    open(installation(), tabWith('kept'));
    const token = 'Bearer kept';
    expect(sent).toEqual([
      { url: CALL_ADDRESS, token },
      { url: ME, token },
    ]);
    await ask('kept');
    await ask('kept', '/api/v2/users/me');
    expect(sent).toHaveLength(2);
    await ask('kept');
    expect(sent).toHaveLength(3);
  });

  test('another token sends new requests: an answer is never used for another user', async () => {
    open(installation(), tabWith('kept'));
    await ask('another');
    expect(sent.at(-1)).toEqual({ url: CALL_ADDRESS, token: 'Bearer another' });
  });

  test('an answer that is two seconds old is not used', async () => {
    open(installation(), tabWith('kept'));
    vi.advanceTimersByTime(2_001);
    await ask('kept');
    expect(sent).toHaveLength(3);
  });

  test("the request goes to the organization's gateway, if there is one", () => {
    const gateway = { host: 'gateway.example.com', path_params_api: 'cloud' };
    const behind = installation({ gateway });
    open(behind, tabWith('kept', 2_000_000, tokenScope(behind)));
    expect(sent[1]?.url).toBe('https://gateway.example.com/cloud/api/v2/users/me');
  });
});

test.each([
  ['there is no call', installation({}, null), tabWith('kept')],
  [
    "the tutorial's API is used",
    installation({ api: 'recordings', gateway: { host: 'g.example' } }),
    tabWith('kept'),
  ],
  ['the token has ended', installation(), tabWith('kept', 999_999)],
  [
    'the token is for another client',
    installation(),
    tabWith('kept', 2_000_000, { clientId: 'x', platform: 'mypurecloud.ie' }),
  ],
  [
    'the token is for another region',
    installation(),
    tabWith('kept', 2_000_000, { clientId: 'client', platform: 'mypurecloud.de' }),
  ],
  ['there is no token', installation(), createSignInStore(memoryPageStorage())],
])('no request is sent early if %s', (_, opened, store) => {
  open(opened, store);
  expect(sent).toEqual([]);
});

describe('after the redirect from the login server', () => {
  const pendingLogin = { search: '', frame: 'frame', verifier: 'verifier' };
  const withCode = {
    response: { kind: 'code', code: 'code', state: 'state' },
    pendingLogin,
  } as const;
  const emptyTab = () => createSignInStore(memoryPageStorage());
  const token = 'Bearer new';

  test("the code is exchanged, and the call is requested with the new token; the SDK's client uses each answer once", async () => {
    open(installation(), emptyTab(), withCode);
    expect(sent).toEqual([{ url: EXCHANGE, token: null }]);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.slice(1)).toEqual([
      { url: CALL_ADDRESS, token },
      { url: ME, token },
    ]);
    const client = createClient('mypurecloud.ie', undefined);
    const given = await client.authorizePKCEGrant('client', 'verifier', 'code', PAGE);
    expect(given.accessToken).toBe('new');
    await ask('new');
    expect(sent).toHaveLength(3);
  });

  test('a code is sent once, however late the client asks', async () => {
    open(installation(), emptyTab(), withCode);
    await vi.advanceTimersByTimeAsync(60_000);
    const client = createClient('mypurecloud.ie', undefined);
    await client.authorizePKCEGrant('client', 'verifier', 'code', PAGE);
    expect(sent.filter(({ url }) => url === EXCHANGE)).toHaveLength(1);
  });

  test('the client gets the refusal of a code, and nothing else is requested', async () => {
    vi.stubGlobal('fetch', (url: URL) => {
      sent.push({ url: url.href, token: null });
      return Promise.resolve(Response.json({ error: 'invalid_grant' }, { status: 400 }));
    });
    open(installation(), emptyTab(), withCode);
    await vi.advanceTimersByTimeAsync(0);
    const client = createClient('mypurecloud.ie', undefined);
    const exchanged = client.authorizePKCEGrant('client', 'verifier', 'code', PAGE);
    await expect(exchanged).rejects.toThrow('400');
    expect(sent).toEqual([{ url: EXCHANGE, token: null }]);
  });

  test('a code without the verifier that belongs to it is not exchanged', () => {
    open(installation(), emptyTab(), { ...withCode, pendingLogin: null });
    open(installation(), emptyTab(), {
      ...withCode,
      pendingLogin: { ...pendingLogin, verifier: null },
    });
    expect(sent).toEqual([]);
  });

  test('nothing is requested early if the exchange gives no token', async () => {
    vi.stubGlobal('fetch', (url: URL) => {
      sent.push({ url: url.href, token: null });
      return Promise.resolve(Response.json({ id: 'answer' }));
    });
    open(installation(), emptyTab(), withCode);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([{ url: EXCHANGE, token: null }]);
  });

  test('the call is requested at once with the token of an implicit grant', () => {
    const response = { kind: 'token', token: 'new', expiresInMs: 600_000, state: 's' } as const;
    open(installation(), emptyTab(), {
      response,
      pendingLogin: { ...pendingLogin, verifier: null },
    });
    expect(sent).toEqual([
      { url: CALL_ADDRESS, token },
      { url: ME, token },
    ]);
  });

  test('a code is not used after a sign-out in another widget', () => {
    const store = emptyTab();
    store.saveSignedOut({ until: null });
    open(installation(), store, withCode);
    expect(sent).toEqual([]);
  });
});

test('no request is sent early after a sign-out', () => {
  const store = tabWith('kept');
  store.saveSignedOut({ until: null });
  open(installation(), store);
  expect(sent).toEqual([]);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSignInStore, tokenScope } from '../../src/genesys/auth/token-store.ts';
import { readEarly } from '../../src/genesys/read-early.ts';
import { checkConfig } from '../../src/genesys/launch/config.ts';
import type { Installation } from '../../src/genesys/launch/installation.ts';
import { createClient } from '../../src/genesys/sdk/client.ts';
import { memoryPageStorage } from './auth/tab.ts';

const CALL = 'c0000000-0000-4000-8000-000000000001';
const CALL_ADDRESS = `https://api.mypurecloud.ie/api/v2/conversations/calls/${CALL}`;
const ME = 'https://api.mypurecloud.ie/api/v2/users/me';

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
    return Promise.resolve(Response.json({ id: 'answer' }));
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

/** What the SDK's client gets when it asks. */
const ask = (token: string, path = `/api/v2/conversations/calls/${CALL}`) => {
  const client = createClient('mypurecloud.ie', undefined);
  client.setAccessToken(token);
  const json = ['application/json'];
  return client.callApi(path, 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], json, json);
};

describe('with a token that the tab has kept', () => {
  test('the call and the person are asked for, and the client finds both answers once', async () => {
    readEarly(installation(), tabWith('kept'), Date.now());
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

  test('another token asks anew: an answer is never for somebody else', async () => {
    readEarly(installation(), tabWith('kept'), Date.now());
    await ask('another');
    expect(sent.at(-1)).toEqual({ url: CALL_ADDRESS, token: 'Bearer another' });
  });

  test('an answer of two seconds ago says too little about now', async () => {
    readEarly(installation(), tabWith('kept'), Date.now());
    vi.advanceTimersByTime(2_001);
    await ask('kept');
    expect(sent).toHaveLength(3);
  });

  test("the organization's gateway is asked, where there is one", () => {
    const gateway = { host: 'gateway.example.com', path_params_api: 'cloud' };
    const behind = installation({ gateway });
    readEarly(behind, tabWith('kept', 2_000_000, tokenScope(behind)), Date.now());
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
])('nothing is asked early where %s', (_, opened, store) => {
  readEarly(opened, store, Date.now());
  expect(sent).toEqual([]);
});

test('nothing is asked after a sign-out', () => {
  const store = tabWith('kept');
  store.saveSignedOut({ until: null });
  readEarly(installation(), store, Date.now());
  expect(sent).toEqual([]);
});

import { exchangeCode } from '../../../src/genesys/auth/exchange-code.ts';
import { describe, expect, it } from 'vitest';
import { readAuthResponse, readRedirect } from '../../../src/genesys/auth/redirect.ts';
import { createSignInStore, type PendingLogin } from '../../../src/genesys/auth/token-store.ts';
import { HttpError } from '../../../src/genesys/sdk/fetch-request.ts';
import { memoryPageStorage, SCOPE } from './tab.ts';

const NOW = Date.UTC(2026, 0, 5, 9);
const PAGE = 'https://widget.example/';
const pendingLogin: PendingLogin = {
  search: '?gcConversationId=1',
  frame: 'one',
  verifier: null,
};
const withCode: PendingLogin = { ...pendingLogin, verifier: 'verifier' };

/** A page with a pending login with the state `ours`, loaded at this address. */
function arrive(search: string, hash: string, began = pendingLogin) {
  const store = createSignInStore(memoryPageStorage());
  store.savePendingLogin('ours', began);
  store.saveAttempt({ at: NOW - 1_000, frame: 'one', state: 'ours' });
  return { store, redirectResult: readRedirect(readAuthResponse(search, hash), search, store) };
}

describe('a page that is loaded', () => {
  it("without an answer keeps its own parameters, and other pages' pending logins", () => {
    const { store, redirectResult } = arrive('?gcConversationId=2', '');
    expect(redirectResult).toMatchObject({ search: '?gcConversationId=2', problem: null });
    expect(store.takePendingLogin('ours')).toEqual(pendingLogin);
  });

  it.each([
    ['token', '', '#access_token=abc&state=ours', pendingLogin],
    ['code', '?code=c1&state=ours', '', withCode],
  ])('with a %s restores its parameters', (kind, search, hash, began) => {
    const { redirectResult } = arrive(search, hash, began);
    expect(redirectResult).toMatchObject({
      search: began.search,
      pendingLogin: began,
      problem: null,
    });
    expect(redirectResult.response.kind).toBe(kind);
  });

  it('with a refusal says why, restores its parameters, and may try again automatically', () => {
    const { store, redirectResult } = arrive(
      '',
      '#error=access_denied&error_description=No&state=ours',
    );
    expect(redirectResult).toMatchObject({
      search: pendingLogin.search,
      problem: { kind: 'refused', error: 'access_denied', description: 'No' },
    });
    expect(store.attempt()).toBeNull();
  });

  it.each([
    ['in the fragment', '', '#error=server_error&error_description=Try%20later'],
    ['in the query', '?error=server_error&error_description=Try%20later', ''],
  ])(
    'with an error without a state %s says why, and restores its parameters',
    (_, search, hash) => {
      const { store, redirectResult } = arrive(search, hash);
      expect(redirectResult).toMatchObject({
        search: pendingLogin.search,
        problem: { kind: 'refused', error: 'server_error', description: 'Try later' },
      });
      expect(store.attempt()).toBeNull();
    },
  );

  it('with an error without a state, while no sign-in is pending, keeps its own parameters', () => {
    const store = createSignInStore(memoryPageStorage());
    const search = '?gcConversationId=2&error=server_error';
    expect(readRedirect(readAuthResponse(search, ''), search, store)).toMatchObject({
      search: '?gcConversationId=2',
      problem: { kind: 'refused', error: 'server_error', description: null },
    });
  });

  it.each([
    ['a forged state', '', '#access_token=abc&state=forged'],
    ['no state', '', '#access_token=abc'],
    ['a code with a forged state', '?code=c1&state=forged', ''],
    ['a refusal with a forged state', '?error=access_denied&state=forged', ''],
  ])('with %s discards the answer', (_, search, hash) => {
    const { redirectResult } = arrive(search, hash);
    expect(redirectResult).toEqual({
      search: '',
      response: { kind: 'none' },
      pendingLogin: null,
      problem: { kind: 'notOurs' },
    });
  });

  it.each([
    ['a bare token, where a code was asked for', '', '#access_token=abc&state=ours', withCode],
    ['a code, where a token was asked for', '?code=c1&state=ours', '', pendingLogin],
  ])('with %s discards it, and the pending login', (_, search, hash, began) => {
    const { store, redirectResult } = arrive(search, hash, began);
    expect(redirectResult).toMatchObject({
      response: { kind: 'none' },
      problem: { kind: 'notOurs' },
    });
    expect(store.takePendingLogin('ours')).toBeNull();
  });

  it.each([
    ['code', 'code=c1&state=forged'],
    ['refusal', 'error=access_denied&error_description=Call%20555&state=forged'],
  ])('with a forged %s keeps its own parameters, but not the forged ones', (_, answer) => {
    const { redirectResult } = arrive(`?gcConversationId=2&${answer}`, '');
    expect(redirectResult.search).toBe('?gcConversationId=2');
  });

  it('with the same answer again, as after "Back", discards it', () => {
    const { store } = arrive('', '#access_token=abc&state=ours');
    const again = readRedirect(readAuthResponse('', '#access_token=abc&state=ours'), '', store);
    expect(again).toMatchObject({ problem: { kind: 'notOurs' } });
  });
});

describe('the page gets access', () => {
  type Grant = Parameters<typeof exchangeCode>[1];

  const redeemed = (search: string, hash: string, grant: Grant['authorizePKCEGrant']) => {
    const { redirectResult } = arrive(search, hash, search ? withCode : pendingLogin);
    return exchangeCode(
      redirectResult,
      { authorizePKCEGrant: grant },
      SCOPE,
      PAGE,
      memoryPageStorage(),
      NOW,
    );
  };

  const unasked: Grant['authorizePKCEGrant'] = () => Promise.reject(new Error('Not asked for.'));
  const code = '?code=c1&state=ours';

  it('at once, from a token', async () => {
    expect(await redeemed('', '#access_token=abc&expires_in=60&state=ours', unasked)).toEqual({
      ...SCOPE,
      token: 'abc',
      expiresAt: NOW + 60_000,
    });
  });

  it('by one exchange of a code with the verifier of the pending login', async () => {
    const asked: string[][] = [];
    const exchange: Grant['authorizePKCEGrant'] = (...given) => {
      asked.push(given);
      return Promise.resolve({ accessToken: 'abc', tokenExpiryTime: NOW + 60_000 });
    };
    expect(await redeemed(code, '', exchange)).toEqual({
      ...SCOPE,
      token: 'abc',
      expiresAt: NOW + 60_000,
    });
    expect(asked).toEqual([['client', 'verifier', 'c1', PAGE]]);
  });

  it('for the shortest lifetime that Genesys allows, if the server does not give one', async () => {
    const exchange = () => Promise.resolve({ accessToken: 'abc' });
    expect(await redeemed(code, '', exchange)).toMatchObject({ expiresAt: NOW + 300_000 });
  });

  const answerWith =
    (status: number, headers: Readonly<Record<string, string>> = {}) =>
    () =>
      Promise.reject(new HttpError({ status, statusText: '', headers, data: {}, text: '' }));

  it.each([
    ['refuses the code', answerWith(400), 'noToken'],
    ['gives no token', () => Promise.resolve({}), 'noToken'],
    ['fails itself', answerWith(503), 'unreachable'],
    ['is hidden by a proxy', answerWith(403, { 'content-type': 'text/html' }), 'unreachable'],
    ['gives no answer', () => Promise.reject(new TypeError('fetch failed')), 'unreachable'],
  ])('or a problem, if the server %s', async (_, exchange, kind) => {
    expect(await redeemed(code, '', exchange)).toEqual({ kind });
  });

  it('not at all, without an answer', async () => {
    expect(await redeemed('', '', unasked)).toBeNull();
  });
});

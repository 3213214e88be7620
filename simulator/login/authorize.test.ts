import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PAGE, readRedirect, startLogin, type TestLogin } from './test-login.ts';

const implicit = { client_id: 'implicit', redirect_uri: PAGE, response_type: 'token' };
const pkce = {
  client_id: 'pkce',
  redirect_uri: PAGE,
  response_type: 'code',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
};

let login: TestLogin;
beforeEach(async () => {
  login = await startLogin();
});
afterEach(() => login.close());

describe('an agent with a session', () => {
  test('gets a token in the fragment, and the unchanged state, without a form', async () => {
    const state = 'a b+c&d=e%2F#ü';
    const back = readRedirect(await login.authorize({ ...implicit, state }));

    expect(back).toMatchObject({ status: 302, page: PAGE, query: {} });
    expect(back.fragment).toEqual({
      access_token: expect.any(String),
      expires_in: '28800',
      token_type: 'bearer',
      state,
    });
    expect(login.tokens.check(back.fragment['access_token'])).toMatchObject({ userId: 'ana' });
  });

  test('gets a code in the query, added to the query that is registered', async () => {
    const redirectUri = `${PAGE}queue.html?from=admin`;
    const back = readRedirect(await login.authorize({ ...pkce, redirect_uri: redirectUri }));

    expect(back.query).toEqual({ from: 'admin', code: expect.any(String) });
    expect(back.fragment).toEqual({});
  });

  test('gets answers that are kept out of caches and referrers', async () => {
    const { headers } = await login.authorize(implicit);

    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});

test('requests for other paths pass through the login unanswered', async () => {
  login.settings.refuseFraming = true;
  const { headers } = await fetch(`${login.origin}/api/v2/users/me`);

  expect(headers.get('cache-control')).toBeNull();
  expect(headers.get('x-frame-options')).toBeNull();
});

describe('a request with an unverified client or redirect URI is answered with a page, never a redirect', () => {
  test.each([
    ['an unknown client', { client_id: 'nobody' }],
    ['a missing redirect URI', { redirect_uri: '' }],
    ['a redirect URI without the slash', { redirect_uri: PAGE.slice(0, -1) }],
    ['a redirect URI with a query', { redirect_uri: `${PAGE}?conversation=1` }],
    ['a redirect URI elsewhere', { redirect_uri: 'https://elsewhere.example/' }],
    ['a client that cannot sign people in', { client_id: 'script' }],
  ])('%s', async (_, change) => {
    const answer = await login.authorize({ ...implicit, ...change });

    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
    expect(await answer.text()).toContain('role="alert"');
  });

  test('also when the sign-in form is submitted', async () => {
    const query = { ...implicit, redirect_uri: 'https://elsewhere.example/' };
    const answer = await login.answerForm(query, { decision: 'deny' });

    expect(answer.status).toBe(400);
  });
});

describe('an invalid request from a known app is reported to the app', () => {
  test.each([
    ['another response type', { ...pkce, response_type: 'id_token' }, 'unsupported_response_type'],
    ['a code for an implicit client', { ...pkce, client_id: 'implicit' }, 'unauthorized_client'],
    ['no challenge', { ...pkce, code_challenge: '' }, 'invalid_request'],
    ['a plain challenge', { ...pkce, code_challenge_method: 'plain' }, 'invalid_request'],
  ])('%s', async (_, query, error) => {
    const back = readRedirect(await login.authorize({ ...query, state: 'kept' }));

    expect(back).toMatchObject({ status: 302, page: PAGE, fragment: {} });
    expect(back.query).toEqual({ error, error_description: expect.any(String), state: 'kept' });
  });

  test('an error is reported in the fragment if the app expects a token', async () => {
    const back = readRedirect(await login.authorize({ ...implicit, client_id: 'pkce' }));

    expect(back.query).toEqual({});
    expect(back.fragment).toMatchObject({ error: 'unauthorized_client' });
  });
});

describe('framing', () => {
  test('is refused for the form and the redirect if the organization forbids it', async () => {
    login.settings.refuseFraming = true;

    for (const query of [implicit, { ...implicit, prompt: 'login' }]) {
      const { headers } = await login.authorize(query);
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });

  test('is refused with a page, since a browser would follow a redirect in a frame', async () => {
    login.settings.refuseFraming = true;

    expect((await login.authorize(implicit, { 'Sec-Fetch-Dest': 'iframe' })).status).toBe(200);
    expect((await login.authorize(implicit, { 'Sec-Fetch-Dest': 'document' })).status).toBe(302);
  });

  test('is allowed otherwise', async () => {
    const framed = { 'Sec-Fetch-Dest': 'iframe' };
    expect((await login.authorize(implicit, framed)).status).toBe(302);

    const { headers } = await login.authorize({ ...implicit, prompt: 'login' }, framed);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('content-security-policy')).not.toContain('frame-ancestors');
  });
});

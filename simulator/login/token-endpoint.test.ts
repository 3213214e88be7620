import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PAGE, readRedirect, startLogin, type TestLogin } from './test-login.ts';

/** The verifier and challenge of the example in RFC 7636, appendix B. */
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

let login: TestLogin;
beforeEach(async () => {
  login = await startLogin();
});
afterEach(() => login.close());

async function exchangeForm(): Promise<Record<string, string>> {
  const answer = await login.authorize({
    client_id: 'pkce',
    redirect_uri: PAGE,
    response_type: 'code',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
  });
  return {
    grant_type: 'authorization_code',
    code: readRedirect(answer).query['code'] ?? '',
    code_verifier: VERIFIER,
    client_id: 'pkce',
    redirect_uri: PAGE,
  };
}

function basic(credentials: string): Record<string, string> {
  return { Authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

describe('an authorization code', () => {
  test('is exchanged for a token of the user who signed in', async () => {
    const answer = await login.token(await exchangeForm());
    const body: unknown = await answer.json();

    expect(answer.status).toBe(200);
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 28_800,
    });
  });

  test('can be used only once', async () => {
    const form = await exchangeForm();
    await login.token(form);

    expect((await login.token(form)).status).toBe(400);
  });

  test('expires after ten minutes', async () => {
    const form = await exchangeForm();
    login.clock.advance(10 * 60_000);

    expect(await (await login.token(form)).json()).toMatchObject({ error: 'invalid_grant' });
  });

  test.each([
    ['another verifier', { code_verifier: VERIFIER.replace('d', 'e') }],
    ['the challenge instead of the verifier', { code_verifier: CHALLENGE }],
    ['another redirect URI', { redirect_uri: PAGE.slice(0, -1) }],
    ['another client', { client_id: 'other-pkce' }],
    ['an unknown code', { code: 'made-up' }],
  ])('is refused with %s', async (_, change) => {
    const answer = await login.token({ ...(await exchangeForm()), ...change });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
  });

  test.each(['code', 'code_verifier', 'grant_type', 'client_id'])(
    'is refused without the field %s',
    async (field) => {
      const { [field]: _, ...form } = await exchangeForm();
      const answer = await login.token(form);

      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({
        error: 'invalid_request',
        description: `${field} is missing`,
        error_description: `${field} is missing`,
      });
    },
  );
});

describe('client credentials', () => {
  const form = { grant_type: 'client_credentials' };

  test('are read from the form', async () => {
    const answer = await login.token({ ...form, client_id: 'script', client_secret: 'a:secret' });

    expect(await answer.json()).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
  });

  test('are read from the Basic header', async () => {
    expect((await login.token(form, basic('script:a:secret'))).status).toBe(200);
  });

  test('are refused with 401 for a wrong secret', async () => {
    const answer = await login.token(form, basic('script:secret'));

    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      error: 'invalid_client',
      description: 'authentication failed',
      error_description: 'authentication failed',
    });
  });

  test('are refused with 400 for an unknown client', async () => {
    const answer = await login.token(form, basic('nobody:a:secret'));

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'invalid_client' });
  });

  test('are refused for a client that runs in a browser', async () => {
    const answer = await login.token({ ...form, client_id: 'implicit' });

    expect(await answer.json()).toMatchObject({ error: 'unauthorized_client' });
  });
});

describe('the token endpoint', () => {
  test('names a grant type that it does not support', async () => {
    const answer = await login.token({ grant_type: 'password', client_id: 'implicit' });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'unsupported_grant_type' });
  });

  test('can be called from any web page', async () => {
    const preflight = await fetch(`${login.origin}/oauth/token`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'http://127.0.0.1:5173',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type',
      },
    });
    const answer = await login.token(await exchangeForm(), { Origin: 'http://127.0.0.1:5173' });

    expect(preflight.headers.get('access-control-allow-headers')).toBe(
      'authorization,content-type',
    );
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });
});

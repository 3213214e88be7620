import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PAGE, readRedirect, startLogin, type TestLogin } from './test-login.ts';

const request = { client_id: 'implicit', redirect_uri: PAGE, response_type: 'token', state: 's' };
const byHand = { ...request, prompt: 'login' };

let login: TestLogin;
beforeEach(async () => {
  login = await startLogin();
});
afterEach(() => login.close());

function leave(query: Record<string, string>): Promise<Response> {
  const search = new URLSearchParams(query).toString();
  return fetch(`${login.origin}/logout?${search}`, { redirect: 'manual' });
}

describe('the sign-in form', () => {
  test('is shown for prompt=login, even if there is a session', async () => {
    const answer = await login.authorize(byHand);
    const page = await answer.text();

    expect(answer.status).toBe(200);
    expect(page).toContain('value="ana@example.com"');
    expect(page).toMatch(/<label for="email">/);
  });

  test('is prefilled with the hinted email', async () => {
    const page = await (await login.authorize({ ...byHand, login_hint: 'mei@example.com' })).text();

    expect(page).toContain('value="mei@example.com"');
  });

  test('shows names and emails as text', async () => {
    const page = await (await login.authorize({ ...byHand, login_hint: '"><script>' })).text();

    expect(page).toContain('Recording &lt;control&gt;');
    expect(page).not.toContain('<script>');
  });

  test('runs no script, and may only redirect to the app', async () => {
    const policy = (await login.authorize(byHand)).headers.get('content-security-policy');

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://127.0.0.1:5173;");
  });

  test('signs in the user with the entered email', async () => {
    const form = { email: ' Mei@example.com ', decision: 'allow' };
    const back = readRedirect(await login.answerForm(byHand, form));

    expect(back.fragment['state']).toBe('s');
    expect(login.tokens.check(back.fragment['access_token'])).toMatchObject({ userId: 'mei' });
  });

  test('is shown again with the reason if no user has the email', async () => {
    const form = { email: 'who@example.com', decision: 'allow' };
    const answer = await login.answerForm(byHand, form);
    const page = await answer.text();

    expect(answer.status).toBe(400);
    expect(page).toContain('role="alert"');
    expect(page).toContain('value="who@example.com"');
  });

  test('tells the app when the user denies access', async () => {
    const back = readRedirect(await login.answerForm(byHand, { decision: 'deny' }));

    expect(back.fragment).toMatchObject({ error: 'access_denied', state: 's' });
    expect(back.fragment).not.toHaveProperty('access_token');
  });
});

describe('the session', () => {
  test('ends with the logout, and begins with the next sign-in', async () => {
    await fetch(`${login.origin}/logout`);
    expect((await login.authorize(request)).status).toBe(200);

    await login.answerForm(request, { email: 'ana@example.com', decision: 'allow' });
    expect((await login.authorize(request)).status).toBe(302);
  });

  test('is never kept if the setting says so', async () => {
    login.settings.signedIn = false;
    await login.answerForm(request, { email: 'ana@example.com', decision: 'allow' });

    expect((await login.authorize(request)).status).toBe(200);
  });

  test('is open again after a reset', async () => {
    login.settings.signedIn = false;
    await fetch(`${login.origin}/logout`);
    login.reset();

    expect((await login.authorize(request)).status).toBe(302);
  });
});

describe('the logout page', () => {
  test('redirects to a registered page of the client', async () => {
    const answer = await leave({ client_id: 'implicit', redirect_uri: PAGE });

    expect(answer.headers.get('location')).toBe(PAGE);
  });

  test.each([
    ['a page that is not registered', 'implicit', 'https://elsewhere.example/'],
    ['a page of an unknown client', 'nobody', PAGE],
  ])('does not redirect to %s', async (_, clientId, redirectUri) => {
    const answer = await leave({ client_id: clientId, redirect_uri: redirectUri });

    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });
});

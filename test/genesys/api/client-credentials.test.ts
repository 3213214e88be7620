import { expect, test } from 'vitest';
import { createTokenProvider } from '../../../src/genesys/api/client-credentials.ts';
import { HttpError } from '../../../src/genesys/sdk/fetch-request.ts';

const credentials = { clientId: 'id', clientSecret: 'secret' };

/** A login server that issues tokens with the given lifetime (s), and the time. */
function setUp(lifeSeconds: number) {
  const state = { now: 1_000_000, signIns: 0 };
  const client = {
    loginClientCredentialsGrant: async () => {
      state.signIns += 1;
      const tokenExpiryTime = state.now + lifeSeconds * 1000;
      return { accessToken: `token ${state.signIns}`, tokenExpiryTime };
    },
  };
  return { state, tokenProvider: createTokenProvider(client, credentials, () => state.now) };
}

test('a token is used until a minute before it expires, and then replaced', async () => {
  const { state, tokenProvider } = setUp(3_600);
  await tokenProvider.ensure();
  state.now += 3_539_000;
  expect(await tokenProvider.ensure()).toEqual({ ok: true, value: 1 });
  state.now += 1_000;
  expect(await tokenProvider.ensure()).toEqual({ ok: true, value: 2 });
});

test('a token with a short lifetime is used for more than one request', async () => {
  const { state, tokenProvider } = setUp(30);
  await tokenProvider.ensure();
  state.now += 26_000;
  await tokenProvider.ensure();
  expect(state.signIns).toBe(1);
  state.now += 1_000;
  await tokenProvider.ensure();
  expect(state.signIns).toBe(2);
});

test('simultaneous requests share one sign-in', async () => {
  const { state, tokenProvider } = setUp(3_600);
  await Promise.all([tokenProvider.ensure(), tokenProvider.ensure(), tokenProvider.ensure()]);
  expect(state.signIns).toBe(1);
});

test('a refused token is replaced once, however many requests were refused with it', async () => {
  const { state, tokenProvider } = setUp(3_600);
  await tokenProvider.ensure();
  for (const _ of ['first', 'second', 'third']) {
    tokenProvider.forget(1);
    await tokenProvider.ensure();
  }
  expect(state.signIns).toBe(2);
});

const refusal = (status: number, data: unknown): HttpError =>
  new HttpError({
    status,
    statusText: '',
    headers: { 'inin-correlation-id': 'abc', 'retry-after': '3' },
    data,
    text: '',
  });

test.each([
  ['an unknown client', refusal(400, { error: 'invalid_client' }), { kind: 'signedOut' }],
  ['a wrong secret', refusal(401, { error: 'invalid_client' }), { kind: 'signedOut' }],
  ["a proxy's page", refusal(403, undefined), { kind: 'badAnswer', correlationId: 'abc' }],
  ["a gateway's refusal", refusal(401, { message: 'Unauthorized' }), { kind: 'badAnswer' }],
  ['too many', refusal(429, {}), { kind: 'tooManyRequests', retryAfterMs: 3_000 }],
  ['a fault', refusal(503, '<html>'), { kind: 'platform', status: 503 }],
  ['no network', new TypeError('fetch failed'), { kind: 'offline' }],
])('a sign-in that fails with %s is reported as such', async (_, thrown, failure) => {
  const client = { loginClientCredentialsGrant: () => Promise.reject(thrown) };
  const tokenProvider = createTokenProvider(client, credentials, () => 0);
  expect(await tokenProvider.ensure()).toMatchObject({ ok: false, failure });
});

test('an answer without a token does not count as a sign-in', async () => {
  const client = { loginClientCredentialsGrant: async () => ({ tokenExpiryTime: 1 }) };
  const tokenProvider = createTokenProvider(client, credentials, () => 0);
  expect(await tokenProvider.ensure()).toMatchObject({ ok: false, failure: { kind: 'badAnswer' } });
});

test.each([
  ['', false],
  ['x', true],
])('an answer with the token %j gives access: %s', async (accessToken, ok) => {
  const client = { loginClientCredentialsGrant: () => Promise.resolve({ accessToken }) };
  expect(await createTokenProvider(client, credentials, () => 0).ensure()).toMatchObject({ ok });
});

import { expect, test } from 'vitest';
import { startForTest } from '../test-simulator.ts';
import { ACD_CALL_ID } from '../world/first-conversations.ts';
import { AGENT_ID } from '../world/people.ts';

const CALL = `/api/v2/conversations/calls/${ACD_CALL_ID}`;
const SNIPPET = `${CALL}/participants/nobody/snippet/record`;

test('requests without a token, with a wrong one and with an expired one get different errors', async () => {
  const { request, control, signIn } = await startForTest();
  const token = await signIn();

  const missing = await request('GET', CALL);
  const wrong = await request('GET', CALL, { token: 'wrong' });
  await control('POST', 'tokens/expire');
  const expired = await request('GET', CALL, { token });

  expect([missing, wrong, expired].map(({ status }) => status)).toEqual([401, 401, 401]);
  expect(missing.json()).toMatchObject({ code: 'authentication.required' });
  expect(wrong.json()).toMatchObject({ code: 'bad.credentials' });
  expect(expired.json()).toMatchObject({ code: 'credentials.expired' });
});

test('the scope is checked before the permission, and the permission before the call and the body', async () => {
  const { request, control, signIn } = await startForTest();
  const token = await signIn();
  const path = SNIPPET.replace(ACD_CALL_ID, 'no-such-call');
  const ask = async () => {
    const { status, text } = await request('POST', path, { token, body: 'not json' });
    return [status, /"code":"([^"]+)"/.exec(text)?.[1]];
  };

  await control('POST', `users/${AGENT_ID}`, { permissions: [], scopes: ['users'] });
  expect(await ask()).toEqual([403, 'app.not.authorized.for.scope']);
  await control('POST', `users/${AGENT_ID}`, { scopes: ['conversations'] });
  expect(await ask()).toEqual([403, 'missing.any.permissions']);
  await control('POST', `users/${AGENT_ID}`, {
    permissions: ['conversation:recording:snippetRecord'],
  });
  expect(await ask()).toEqual([404, 'conversation.error.conversation.not.found']);
});

test('a read-only scope allows reads but no writes', async () => {
  const { request, control, signIn } = await startForTest();
  const token = await signIn();
  await control('POST', `users/${AGENT_ID}`, { scopes: ['conversations:readonly'] });

  const read = await request('GET', CALL, { token });
  const write = await request('PATCH', CALL, { token, body: { recordingState: 'PAUSED' } });

  expect(read.status).toBe(200);
  expect(write.status).toBe(403);
});

test('each token may send 300 requests a minute, and a refusal says when the next one is allowed', async () => {
  const { request, control, signIn, clock } = await startForTest();
  const token = await signIn();
  const other = await signIn();
  await control('POST', 'settings', { requestsPerMinute: 2 });
  const ask = (with_: string) => request('GET', CALL, { token: with_ });

  const first = await ask(token);
  clock.advance(20_000);
  await ask(token);
  const third = await ask(token);

  expect(first.headers.get('inin-ratelimit-count')).toBe('1');
  expect(first.headers.get('inin-ratelimit-allowed')).toBe('2');
  expect(third.status).toBe(429);
  expect(third.json()).toMatchObject({
    code: 'too.many.requests.retry.after',
    message: 'Rate limit exceeded the maximum. Retry the request in [40] seconds',
  });
  expect(third.headers.get('retry-after')).toBe('40');
  expect((await ask(other)).status).toBe(200);
  clock.advance(40_000);
  expect((await ask(token)).status).toBe(200);
});

test('a path without the requested method lists the methods it has', async () => {
  const { request, signIn } = await startForTest();

  const answer = await request('DELETE', CALL, { token: await signIn() });

  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, PATCH');
});

test('an unknown path is answered with 404 and the usual error body', async () => {
  const { request, signIn } = await startForTest();

  const answer = await request('GET', '/api/v2/nowhere', { token: await signIn() });

  expect(answer.status).toBe(404);
  expect(answer.json()).toMatchObject({ code: 'not.found', status: 404 });
});

test.each([
  [
    'a form',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' },
    415,
  ],
  ['a body of two megabytes', { body: `"${'x'.repeat(2_000_000)}"` }, 413],
])('%s is refused', async (_, init, status) => {
  const { request, signIn } = await startForTest();

  const answer = await request('PATCH', CALL, { token: await signIn(), ...init });

  expect(answer.status).toBe(status);
});

test('pages of other origins can send requests and read their rate limit and correlation id', async () => {
  const { request } = await startForTest();
  const origin = 'http://127.0.0.1:5173';

  const preflight = await request('OPTIONS', CALL, {
    headers: {
      origin,
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  const answer = await request('GET', CALL, { headers: { origin } });

  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH');
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
  expect(answer.status).toBe(401);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('access-control-expose-headers')).toContain('ININ-Correlation-Id');
});

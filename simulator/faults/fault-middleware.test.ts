import { expect, test } from 'vitest';
import { startForTest } from '../test-simulator.ts';
import { RECORDED_CALL_ID } from '../world/first-conversations.ts';

const CALL = `/api/v2/conversations/calls/${RECORDED_CALL_ID}`;

test('a fault answers as configured, once, and readably for a page of another origin', async () => {
  const { request, control, signIn } = await startForTest();
  const token = await signIn();
  await control('POST', 'faults', {
    method: 'get',
    path: '/api/v2/conversations/calls/{id}',
    respond: { status: 429, code: 'too.many.requests', headers: { 'Retry-After': '3' } },
  });

  const refused = await request('GET', CALL, { token, headers: { origin: 'http://127.0.0.1:1' } });
  const fine = await request('GET', CALL, { token });

  expect(refused.status).toBe(429);
  expect(refused.json()).toMatchObject({ code: 'too.many.requests', status: 429 });
  expect(refused.headers.get('retry-after')).toBe('3');
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  expect(refused.headers.get('access-control-expose-headers')).toContain('Retry-After');
  expect(fine.status).toBe(200);
});

test('a fault sends a text body unchanged', async () => {
  const { request, control } = await startForTest();
  await control('POST', 'faults', {
    path: '/api',
    respond: { status: 502, body: '<h1>Bad gateway</h1>' },
  });

  const answer = await request('GET', CALL);

  expect(answer.status).toBe(502);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(answer.text).toBe('<h1>Bad gateway</h1>');
});

test('a fault breaks the connection', async () => {
  const { request, control } = await startForTest();
  await control('POST', 'faults', { path: '/api', respond: 'drop' });

  await expect(request('GET', CALL)).rejects.toThrow('fetch failed');
});

test('a fault leaves a request unanswered, and the simulator can still be stopped', async () => {
  const { request, control } = await startForTest();
  await control('POST', 'faults', { path: '/api', respond: 'hang' });

  const outcome = request('GET', CALL).then(
    () => 'answered',
    () => 'left',
  );
  const seen = async (): Promise<unknown> => (await control('GET', 'requests')).json();
  await expect.poll(seen).toMatchObject([{ path: CALL, status: null }]);
  expect(await Promise.race([outcome, Promise.resolve('open')])).toBe('open');
});

test('a fault loses a write: the write is accepted, and nothing changes', async () => {
  const { request, control, signIn, clock } = await startForTest();
  const token = await signIn();
  await control('POST', 'faults', { method: 'PATCH', path: CALL, respond: 'lost' });

  const answer = await request('PATCH', CALL, { token, body: { recordingState: 'PAUSED' } });
  clock.advance(10_000);

  expect(answer.status).toBe(202);
  const call = await request('GET', CALL, { token });
  expect(call.json()).toMatchObject({ recordingState: 'active' });
});

test('a fault with only a delay sends the true answer late', async () => {
  const { request, control, signIn, clock } = await startForTest();
  const token = await signIn();
  await control('POST', 'faults', { path: CALL, respond: { delayMs: 5_000 } });

  const late = request('GET', CALL, { token });
  await expect
    .poll(async () => (await control('GET', 'requests')).text)
    .toContain(`"path":"${CALL}","status":null`);
  clock.advance(5_000);

  expect((await late).status).toBe(200);
});

test('a fault fails a sign-in with an OAuth error', async () => {
  const { request, control } = await startForTest();
  await control('POST', 'faults', {
    path: '/oauth/token',
    respond: { status: 400, code: 'invalid_client' },
  });

  const answer = await request('POST', '/oauth/token');

  expect(answer.json()).toMatchObject({ error: 'invalid_client' });
});

test('requests are logged with the correlation id of their answer, preflights are not logged', async () => {
  const { request, control, clock } = await startForTest();

  await request('OPTIONS', CALL, {
    headers: { origin: 'http://127.0.0.1:1', 'access-control-request-method': 'PATCH' },
  });
  const answer = await request('GET', `${CALL}?expand=none`);

  expect((await control('GET', 'requests')).json()).toEqual([
    {
      at: clock.now(),
      method: 'GET',
      path: CALL,
      status: 401,
      correlationId: answer.headers.get('inin-correlation-id'),
    },
  ]);
  expect(answer.json()).toMatchObject({ contextId: answer.headers.get('inin-correlation-id') });
});

import { describe, expect, test } from 'vitest';
import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { SUPPORT_QUEUE_ID } from '../../simulator/world/queues.ts';
import { SECRET, signInNote, startScriptTest } from './script-test.ts';

const CALL = `/api/v2/conversations/${RECORDED_CALL_ID}`;
const STATUS = `status ${RECORDED_CALL_ID}`;

const retryAfter = (seconds: number, times: number) => ({
  path: CALL,
  times,
  respond: { status: 429, headers: { 'Retry-After': String(seconds) } },
});

describe('a 429', () => {
  test('is waited out for as long as Retry-After says, and the wait is reported', async () => {
    const { script, control, requests } = await startScriptTest();
    await control('POST', 'faults', retryAfter(7, 2));
    const { code, err } = await script(STATUS);
    expect(code).toBe(0);
    expect(err).toContain('Genesys Cloud asks to wait 7 s.');
    const times = (await requests()).filter(({ line }) => line.endsWith(CALL)).map(({ at }) => at);
    const [first = 0, second = 0, third = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(7_000);
    expect(third - second).toBeGreaterThanOrEqual(7_000);
  });

  test('is given up after three attempts', async () => {
    const { script, control, requests } = await startScriptTest();
    await control('POST', 'faults', retryAfter(1, 5));
    expect(await script(STATUS)).toMatchObject({
      code: 6,
      err: expect.stringContaining('too many requests'),
    });
    expect((await requests()).filter(({ line }) => line.endsWith(CALL))).toHaveLength(3);
  });

  test('may ask for a wait of minutes, but not of more than five', async () => {
    const { script, control, platform } = await startScriptTest();
    await control('POST', 'faults', retryAfter(299, 1));
    expect(await script(STATUS)).toMatchObject({
      code: 0,
      err: `${signInNote(platform)}Genesys Cloud asks to wait 299 s.\n`,
    });
    await control('POST', 'faults', retryAfter(301, 1));
    expect(await script(STATUS)).toMatchObject({
      code: 6,
      err: expect.stringContaining('too many requests. Wait 301 s, then try again.'),
    });
  });

  test('is no longer waited out after Ctrl-C, if nothing was changed yet', async () => {
    const { script, control, requests } = await startScriptTest();
    await control('POST', 'faults', retryAfter(200, 1));
    const interruptAt = 'asks to wait 200 s.';
    const { code, err } = await script(`pause ${RECORDED_CALL_ID}`, { interruptAt });
    expect(code).toBe(130);
    expect(err).toContain('Not paused. Interrupted.');
    expect(err).toContain(`Not done: ${RECORDED_CALL_ID}`);
    expect(await requests()).toHaveLength(2);
  });

  test('for a command is no longer waited out after Ctrl-C, and the command is not sent again', async () => {
    const { script, control, requests } = await startScriptTest();
    const respond = { status: 429, headers: { 'Retry-After': '200' } };
    await control('POST', 'faults', { method: 'PUT', path: '/api/v2/', times: 9, respond });
    const interruptAt = 'asks to wait 200 s.';
    const { code, err } = await script(`queue pause ${SUPPORT_QUEUE_ID}`, { interruptAt });
    expect(code).toBe(130);
    expect(err).toContain(`Not done: ${RECORDED_CALL_ID}`);
    expect((await requests()).filter(({ line }) => line.startsWith('PUT'))).toHaveLength(1);
  });

  test('at the sign-in is waited out, too', async () => {
    const { script, control, requests } = await startScriptTest();
    const respond = { status: 429, headers: { 'Retry-After': '2' } };
    await control('POST', 'faults', { path: '/oauth/token', respond });
    expect((await script(STATUS)).code).toBe(0);
    const [first, second] = (await requests()).filter(({ line }) => line === 'POST /oauth/token');
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(2_000);
  });

  test('does not happen for a whole queue, because requests stay within the rate limit', async () => {
    const { script, control, requests } = await startScriptTest();
    await control('POST', 'settings', { analyticsLagMs: 0, requestsPerMinute: 60 });
    await control('POST', 'conversations', { count: 60, recorders: { policy: 'ACTIVE' } });
    const { code, out } = await script(`queue pause ${SUPPORT_QUEUE_ID}`);
    expect(code).toBe(0);
    expect(out.match(/Pause confirmed/g)).toHaveLength(61);
    expect((await requests()).length).toBeGreaterThan(120);
  });
});

describe('the sign-in', () => {
  test('happens once for many requests', async () => {
    const { script, requests } = await startScriptTest();
    await script(`queue stop ${SUPPORT_QUEUE_ID}`);
    const logins = (await requests()).filter(({ line }) => line === 'POST /oauth/token');
    expect(logins).toHaveLength(1);
  });

  test('is renewed once after a 401, and the request is repeated', async () => {
    const { script, control, requests } = await startScriptTest();
    await control('POST', 'faults', { path: CALL, respond: { status: 401 } });
    expect((await script(STATUS)).code).toBe(0);
    expect((await requests()).map(({ line }) => line)).toEqual([
      'POST /oauth/token',
      `GET ${CALL}`,
      'POST /oauth/token',
      `GET ${CALL}`,
    ]);
  });

  test('is given up, with exit code 3, if another 401 follows', async () => {
    const { script, control, requests } = await startScriptTest();
    await control('POST', 'faults', { path: CALL, times: 9, respond: { status: 401 } });
    expect((await script(STATUS)).code).toBe(3);
    expect(await requests()).toHaveLength(4);
  });

  test('ends the run if it is refused, and no other request is sent', async () => {
    const { script, requests } = await startScriptTest();
    const wrong = { GENESYS_CLIENT_SECRET: 'not-the-secret' };
    const { code, out, err } = await script(STATUS, { environment: wrong });
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toContain('Check GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET and GENESYS_REGION');
    expect(err).not.toContain('not-the-secret');
    expect(await requests()).toHaveLength(1);
  });

  test('that expires in the middle of a queue is renewed, so that no call is left undone', async () => {
    const { script, control } = await startScriptTest();
    await control('POST', 'settings', { analyticsLagMs: 0 });
    await control('POST', 'conversations', { count: 20, recorders: { policy: 'ACTIVE' } });
    const respond = { status: 401, code: 'credentials.expired' };
    await control('POST', 'faults', { method: 'PUT', path: '/api/v2/', times: 8, respond });
    const { code, out } = await script(`queue pause ${SUPPORT_QUEUE_ID}`);
    expect(code).toBe(0);
    expect(out.match(/Pause confirmed/g)).toHaveLength(21);
  });
});

describe('an error of the platform or the network', () => {
  test('that passes is retried, for a command too, because a command is a wanted state', async () => {
    const { script, control } = await startScriptTest();
    const path = '/api/v2/conversations/calls/';
    await control('POST', 'faults', { method: 'PUT', path, times: 2, respond: { status: 503 } });
    expect((await script(`pause ${RECORDED_CALL_ID}`)).code).toBe(0);
  });

  test('that persists gives exit code 6', async () => {
    const { script, control } = await startScriptTest();
    await control('POST', 'faults', { path: CALL, times: 9, respond: 'drop' });
    expect(await script(STATUS)).toMatchObject({
      code: 6,
      err: expect.stringContaining("Can't reach Genesys Cloud."),
    });
  });

  test('that is a page of HTML says what to check', async () => {
    const { script, control } = await startScriptTest();
    const respond = { status: 200, body: '<html>Sign in to the hotel</html>' };
    await control('POST', 'faults', { path: CALL, respond });
    expect(await script(STATUS)).toMatchObject({
      code: 6,
      err: expect.stringContaining('Check GENESYS_REGION and GENESYS_GATEWAY'),
    });
  });

  test.each(['GENESYS_REGION', 'TARGET_CONVERSATION_ID'])(
    'in the settings does not print a secret that was entered as %s',
    async (name) => {
      const { script } = await startScriptTest();
      const { code, err } = await script('demo', { environment: { [name]: SECRET } });
      expect(code).toBe(2);
      expect(err).toMatch(new RegExp(`^${name} must be .*not "\\[hidden\\]"`, 'm'));
      await script(`demo --json --api ${SECRET}`);
    },
  );

  test('that repeats the secret does not print it', async () => {
    const { script, control } = await startScriptTest();
    const message = 'Refused: simulator-secret, Authorization: Bearer abc.def';
    const body = { message, code: 'bad.request', status: 400 };
    await control('POST', 'faults', { path: CALL, times: 2, respond: { status: 400, body } });
    const { err } = await script(STATUS);
    expect(err).toContain('Refused: [hidden], Authorization: Bearer [hidden]');
    expect((await script(`${STATUS} --json`)).out).toContain('[hidden]');
  });
});

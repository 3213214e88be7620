import { describe, expect, test } from 'vitest';
import { startForTest } from '../test-simulator.ts';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../world/first-conversations.ts';
import { IMPLICIT_CLIENT_ID, PKCE_CLIENT_ID } from '../world/oauth-clients.ts';
import { AGENT_ID, SECOND_AGENT_ID, SUPERVISOR_ID } from '../world/people.ts';
import { SALES_QUEUE_ID, SUPPORT_QUEUE_ID } from '../world/queues.ts';

const EVENTS = `conversations/${RECORDED_CALL_ID}/events`;

test('returns the ground truth about each call', async () => {
  const { control } = await startForTest();

  expect((await control('GET', 'conversations')).json()).toContainEqual({
    id: RECORDED_CALL_ID,
    ended: false,
    held: false,
    securePause: false,
    queueId: SUPPORT_QUEUE_ID,
    callback: null,
    participants: expect.arrayContaining([expect.objectContaining({ userId: AGENT_ID })]),
    recorders: { policy: 'ACTIVE', adhoc: 'NONE', snippet: 'NONE' },
    tutorialRecording: false,
  });
});

describe('a new call', () => {
  test('is a connected, unrecorded call of the first queue by default', async () => {
    const { control } = await startForTest();

    const answer = await control('POST', 'conversations', {});

    expect(answer.status).toBe(201);
    expect(answer.json()).toMatchObject({
      queueId: SUPPORT_QUEUE_ID,
      recorders: { policy: 'NONE', adhoc: 'NONE', snippet: 'NONE' },
    });
  });

  test('can begin in any state', async () => {
    const { control } = await startForTest();

    const answer = await control('POST', 'conversations', {
      id: 'e0000000-0000-4000-8000-000000000001',
      queueId: null,
      userId: SECOND_AGENT_ID,
      recorders: { policy: 'ACTIVE', adhoc: 'ACTIVE' },
      securePause: true,
      held: true,
      tutorialRecording: true,
    });

    expect(answer.json()).toMatchObject({
      id: 'e0000000-0000-4000-8000-000000000001',
      queueId: null,
      held: true,
      securePause: true,
      recorders: { policy: 'PAUSED', adhoc: 'PAUSED', snippet: 'NONE' },
      tutorialRecording: true,
    });
  });

  test('can be one of a thousand', async () => {
    const { control } = await startForTest();

    expect((await control('POST', 'conversations', { count: 1000 })).json()).toHaveLength(1000);
    expect((await control('GET', 'conversations')).json()).toHaveLength(1004);
  });

  test.each([
    [{ queueId: 'support' }, 'queueId: must be a UUID'],
    [{ queueId: AGENT_ID }, `queueId: there is no queue ${AGENT_ID}.`],
    [{ userId: SUPPORT_QUEUE_ID }, `userId: there is no user ${SUPPORT_QUEUE_ID}.`],
    [{ userIds: [SUPPORT_QUEUE_ID] }, `userIds: there is no user ${SUPPORT_QUEUE_ID}.`],
    [{ id: ACD_CALL_ID }, `id: there is already a call ${ACD_CALL_ID}.`],
    [
      { id: SUPPORT_QUEUE_ID, count: 2 },
      `count: only one call can have the id ${SUPPORT_QUEUE_ID}.`,
    ],
  ])('refuses %j', async (body, message) => {
    const { control } = await startForTest();

    const answer = await control('POST', 'conversations', body);

    expect([answer.status, answer.json()]).toEqual([400, { message }]);
  });
});

test.each([
  ['hold', { held: true, recorders: { policy: 'PAUSED' }, securePause: false }],
  ['unhold', { held: false }],
  ['pauseByOther', { securePause: true, recorders: { policy: 'PAUSED' } }],
  ['resumeByOther', { securePause: false }],
  ['policyStop', { recorders: { policy: 'NONE' } }],
  ['transfer', { ended: false, recorders: { policy: 'ACTIVE' } }],
  ['hangup', { ended: true, recorders: { policy: 'NONE' } }],
])('the event %s changes a call at once', async (type, expected) => {
  const { control } = await startForTest();

  expect((await control('POST', EVENTS, { type })).json()).toMatchObject(expected);
});

test('a call can be transferred to a user and to a queue', async () => {
  const { control } = await startForTest();

  const moved = await control('POST', EVENTS, {
    type: 'transfer',
    userId: SUPERVISOR_ID,
    queueId: SALES_QUEUE_ID,
  });
  const back = await control('POST', EVENTS, { type: 'transfer', userId: AGENT_ID, queueId: null });

  expect(moved.json()).toMatchObject({ queueId: SALES_QUEUE_ID });
  expect(back.json()).toMatchObject({
    queueId: null,
    participants: [
      {},
      {},
      {},
      { userId: AGENT_ID, state: 'disconnected' },
      { userId: SUPERVISOR_ID, state: 'disconnected' },
      { userId: AGENT_ID, state: 'connected', purpose: 'user' },
    ],
  });
});

test('refuses to add someone to a call that every user is on', async () => {
  const { control } = await startForTest();

  const answers = [];
  for (let turn = 0; turn < 20; turn += 1) {
    answers.push(await control('POST', EVENTS, { type: 'monitor' }));
  }

  const first = answers.find(({ status }) => status !== 200);
  expect([first?.status, first?.json()]).toEqual([
    400,
    { message: 'userId: every user is already on the call.' },
  ]);
});

test('refuses events that cannot happen', async () => {
  const { control } = await startForTest();

  const unknown = await control('POST', EVENTS, { type: 'explode' });
  const nowhere = await control('POST', 'conversations/none/events', { type: 'hold' });
  await control('POST', EVENTS, { type: 'hangup' });
  const late = await control('POST', EVENTS, { type: 'hold' });

  expect(unknown.status).toBe(400);
  expect(unknown.text).toContain('type: ');
  expect([nowhere.status, nowhere.json()]).toEqual([404, { message: 'There is no call none.' }]);
  expect([late.status, late.json()]).toEqual([400, { message: 'The call has ended.' }]);
});

test.each([
  ['faults', { path: 'api', respond: 'drop' }],
  ['faults', { path: '/api', respond: 'explode' }],
  ['faults', { path: '/api', times: 0, respond: 'drop' }],
  ['sockets', { do: 'explode' }],
  ['settings', { applyAfter: 1 }],
  [`users/${AGENT_ID}`, { permissions: 'all' }],
  ['config', '{'],
])('refuses an invalid body for %s: %j', async (path, body) => {
  const { control } = await startForTest();

  const answer = await control('POST', path, body);

  expect(answer.status).toBe(400);
  expect(answer.json()).toEqual({ message: expect.any(String) });
});

test("changes the widget's config.json, with the client that fits the grant", async () => {
  const { control, simulator } = await startForTest();
  const config = async (): Promise<unknown> =>
    (await fetch(`${simulator.addresses.widget}/config.json`)).json();
  expect(await config()).toMatchObject({ grant: 'pkce', clientId: PKCE_CLIENT_ID });

  await control('POST', 'config', { api: 'recordings', grant: 'implicit' });

  expect(await config()).toMatchObject({
    api: 'recordings',
    grant: 'implicit',
    clientId: IMPLICIT_CLIENT_ID,
    gateway: { protocol: 'http', host: 'localhost' },
  });
});

test('resets everything that can be changed', async () => {
  const { control, request } = await startForTest();
  const read = async () => {
    const paths = ['conversations', 'faults', 'settings', 'users', 'config', 'hosting', 'requests'];
    return Promise.all(paths.map(async (path) => (await control('GET', path)).json()));
  };
  const first = await read();

  await request('GET', '/api/v2/users/me');
  await control('POST', EVENTS, { type: 'hangup' });
  await control('POST', 'hosting', { stripHtml: true, sandbox: 'default' });
  await control('POST', 'faults', { path: '/api', respond: 'drop' });
  await control('POST', 'settings', { applyAfterMs: 1, refuseFraming: true });
  await control('POST', `users/${AGENT_ID}`, { permissions: [], scopes: [] });
  await control('POST', 'config', { api: 'recordings' });
  for (const [index, part] of (await read()).entries()) expect(part).not.toEqual(first[index]);
  await control('POST', 'reset');

  expect(await read()).toEqual(first);
});

test('a write still in progress does not change the world after a reset', async () => {
  const { control, request, signIn, clock } = await startForTest();
  const token = await signIn();

  await request('PATCH', `/api/v2/conversations/calls/${RECORDED_CALL_ID}`, {
    token,
    body: { recordingState: 'PAUSED' },
  });
  await control('POST', 'reset');
  clock.advance(10_000);

  expect((await control('GET', 'conversations')).text).not.toContain('PAUSED');
});

test('is open to the desktop’s own page only', async () => {
  const { request, simulator } = await startForTest();
  const ask = async (origin: string) => {
    const answer = await request('GET', '/__simulator/conversations', { headers: { origin } });
    return answer.headers.get('access-control-allow-origin');
  };

  expect(await ask(simulator.addresses.desktop)).toBe(simulator.addresses.desktop);
  expect(await ask('https://example.com')).not.toBe('https://example.com');
});

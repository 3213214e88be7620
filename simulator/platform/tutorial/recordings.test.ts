import { expect, test } from 'vitest';
import { startForTest } from '../../test-simulator.ts';
import { ACD_CALL_ID } from '../../world/first-conversations.ts';
import { AGENT_ID } from '../../world/people.ts';

const PATH = `/api/v2/recordings/conversations/${ACD_CALL_ID}`;

test('a recording starts once, is active, and stops once', async () => {
  const { request, signIn } = await startForTest();
  const token = await signIn();
  const body = { recordingType: 'agent' };
  const ask = (method: string) =>
    request(method, PATH, { token, ...(method === 'POST' && { body }) });

  expect((await ask('GET')).status).toBe(404);
  const started = await ask('POST');
  expect(started.status).toBe(201);
  expect(started.json()).toMatchObject({ conversationId: ACD_CALL_ID, recordingType: 'agent' });
  expect((await ask('GET')).json()).toMatchObject({ status: 'active' });
  expect((await ask('POST')).status).toBe(409);
  const stopped = await ask('DELETE');
  expect([stopped.status, stopped.text]).toEqual([204, '']);
  expect((await ask('DELETE')).status).toBe(404);
});

test('an ended call is not eligible for recording, and an unknown one is not found', async () => {
  const { request, control, signIn } = await startForTest();
  const token = await signIn();
  await control('POST', `conversations/${ACD_CALL_ID}/events`, { type: 'hangup' });

  const ended = await request('POST', PATH, { token, body: { recordingType: 'full' } });

  expect(ended.status).toBe(409);
  expect(ended.json()).toMatchObject({ code: 'recording.conversation.not.eligible' });
  const nowhere = '/api/v2/recordings/conversations/c0000000-0000-4000-8000-00000000dead';
  const unknown = await request('POST', nowhere, { token, body: { recordingType: 'full' } });
  expect(unknown.status).toBe(404);
});

test('each method needs its scope, if scopes are enforced', async () => {
  const { request, control, signIn } = await startForTest();
  const token = await signIn();
  await control('POST', `users/${AGENT_ID}`, { scopes: ['recording:read'] });

  expect((await request('GET', PATH, { token })).status).toBe(404);
  expect((await request('DELETE', PATH, { token })).status).toBe(403);
  expect((await request('POST', PATH, { token, body: {} })).status).toBe(403);
});

test('there are two types of recording', async () => {
  const { request, signIn } = await startForTest();

  const answer = await request('POST', PATH, {
    token: await signIn(),
    body: { recordingType: 'half' },
  });

  expect(answer.status).toBe(400);
});

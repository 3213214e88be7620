import { expect, test } from 'vitest';
import { startForTest } from '../test-simulator.ts';
import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
  RINGING_CALL_ID,
} from '../world/first-conversations.ts';
import { AGENT_ID, SECOND_AGENT_ID } from '../world/people.ts';
import { SUPPORT_QUEUE_ID } from '../world/queues.ts';

test('a call is flat and in lower case, except for the states of its recorders', async () => {
  const { request, signIn } = await startForTest();

  const answer = await request('GET', `/api/v2/conversations/calls/${RECORDED_CALL_ID}`, {
    token: await signIn(),
  });

  expect(answer.json()).toMatchObject({
    id: RECORDED_CALL_ID,
    recordingState: 'active',
    securePause: false,
    participants: [
      { purpose: 'customer', state: 'connected' },
      { purpose: 'ivr', state: 'terminated', name: 'Main menu' },
      { purpose: 'acd', state: 'terminated', queue: { id: SUPPORT_QUEUE_ID } },
      {
        purpose: 'agent',
        state: 'connected',
        user: { id: AGENT_ID },
        recording: true,
        recordingState: 'active',
        recordersState: {
          adhocState: 'NONE',
          customerExperienceState: 'ACTIVE',
          agentExperienceState: 'ACTIVE',
          snippetState: 'NONE',
        },
      },
    ],
  });
  expect(answer.text).not.toContain('"calls":');
});

test('a conversation is nested: upper case at the top, lower case in its calls', async () => {
  const { request, signIn } = await startForTest();

  const answer = await request('GET', `/api/v2/conversations/${RECORDED_CALL_ID}`, {
    token: await signIn(),
  });

  expect(answer.json()).toMatchObject({
    recordingState: 'ACTIVE',
    participants: [
      { purpose: 'customer' },
      { purpose: 'ivr' },
      { purpose: 'acd' },
      {
        name: 'Ana Silva',
        userId: AGENT_ID,
        calls: [{ recordingState: 'active', state: 'connected' }],
      },
    ],
  });
});

test('the list of calls has those that the user is on, ringing ones included, ended ones not', async () => {
  const { request, control, signIn } = await startForTest();
  const token = await signIn();
  await control('POST', `conversations/${DIRECT_CALL_ID}/events`, { type: 'hangup' });
  await control('POST', 'conversations', { userId: SECOND_AGENT_ID });

  const answer = await request('GET', '/api/v2/conversations/calls', { token });

  expect(answer.json()).toMatchObject({
    total: 3,
    entities: [{ id: ACD_CALL_ID }, { id: RECORDED_CALL_ID }, { id: RINGING_CALL_ID }],
  });
});

test("someone else's call can be read, by people and by applications", async () => {
  const { request, signIn, signInScript } = await startForTest();

  for (const token of [await signIn(SECOND_AGENT_ID), await signInScript()]) {
    const path = `/api/v2/conversations/calls/${RECORDED_CALL_ID}`;
    expect((await request('GET', path, { token })).status).toBe(200);
  }
});

test('a call that does not exist is answered with 404', async () => {
  const { request, signIn } = await startForTest();
  const path = '/api/v2/conversations/calls/c0000000-0000-4000-8000-00000000dead';

  const answer = await request('GET', path, { token: await signIn() });

  expect(answer.status).toBe(404);
  expect(answer.json()).toMatchObject({ code: 'conversation.error.conversation.not.found' });
});

test('an agent who transferred a call can still read how it continues', async () => {
  const { request, control, signIn } = await startForTest();
  const token = await signIn();
  const path = `/api/v2/conversations/calls/${RECORDED_CALL_ID}`;

  await control('POST', `conversations/${RECORDED_CALL_ID}/events`, { type: 'transfer' });
  const answer = await request('GET', path, { token });
  const pause = await request('PATCH', path, { token, body: { recordingState: 'PAUSED' } });

  expect(answer.status).toBe(200);
  expect(answer.json()).toMatchObject({
    participants: [
      {},
      {},
      {},
      { user: { id: AGENT_ID }, state: 'terminated', recordingState: 'none' },
      { user: { id: SECOND_AGENT_ID }, state: 'connected', recordingState: 'active' },
    ],
  });
  expect(pause.status).toBe(403);
});

test('the recordings of a call are available after it ends', async () => {
  const { request, control, signInScript } = await startForTest();
  const token = await signInScript();
  const path = `/api/v2/conversations/${RECORDED_CALL_ID}/recordingmetadata`;

  const during = await request('GET', path, { token });
  await control('POST', `conversations/${RECORDED_CALL_ID}/events`, { type: 'hangup' });
  const afterwards = await request('GET', path, { token });

  expect(during.json()).toEqual([]);
  expect(afterwards.json()).toMatchObject([{ mediaSubtype: 'Trunk', fileState: 'UPLOADING' }]);
});

test('users/me returns the user, and is refused to a client without one', async () => {
  const { request, signIn, signInScript } = await startForTest();

  const me = await request('GET', '/api/v2/users/me', { token: await signIn() });
  const script = await signInScript();
  const nobody = await request('GET', '/api/v2/users/me', { token: script });
  const token = await request('GET', '/api/v2/tokens/me', { token: script });

  expect(me.json()).toMatchObject({ id: AGENT_ID, name: 'Ana Silva' });
  expect(nobody.status).toBe(400);
  expect(nobody.json()).toMatchObject({ code: 'not.a.user' });
  expect(token.json()).toMatchObject({
    OAuthClient: { authorizedGrantType: 'CLIENT-CREDENTIALS' },
  });
});

import * as v from 'valibot';
import { expect, test } from 'vitest';
import { startForTest } from '../test-simulator.ts';
import { DIRECT_CALL_ID, RECORDED_CALL_ID } from '../world/first-conversations.ts';
import { AGENT_ID, SECOND_AGENT_ID, SUPERVISOR_ID } from '../world/people.ts';

const Call = v.looseObject({
  recordingState: v.string(),
  securePause: v.boolean(),
  participants: v.array(
    v.looseObject({
      id: v.string(),
      purpose: v.string(),
      state: v.optional(v.string()),
      name: v.optional(v.string()),
      user: v.optional(v.object({ id: v.string() })),
      attributes: v.record(v.string(), v.string()),
    }),
  ),
});

async function open(id: string) {
  const { request, control, signIn } = await startForTest();
  const token = await signIn();
  const path = `/api/v2/conversations/calls/${id}`;
  return {
    token,
    request,
    control,
    sendCallEvent: (type: string, userId?: string) =>
      control('POST', `conversations/${id}/events`, { type, ...(userId && { userId }) }),
    read: async () => v.parse(Call, (await request('GET', path, { token })).json()),
  };
}

type Seen = v.InferOutput<typeof Call>;
const partOf = (call: Seen, userId: string) =>
  call.participants.findLast(({ user }) => user?.id === userId);
const customerOf = ({ participants }: Seen) =>
  participants.find(({ purpose }) => purpose === 'customer' || purpose === 'external');

test.each([
  ['monitor', 'monitoredParticipantId'],
  ['coach', 'coachedParticipantId'],
  ['barge', 'bargedParticipantId'],
])('%s adds a supervisor whose participant names the agent’s in %s', async (type, mark) => {
  const { sendCallEvent, read } = await open(RECORDED_CALL_ID);

  await sendCallEvent(type, SUPERVISOR_ID);

  const call = await read();
  expect(partOf(call, SUPERVISOR_ID)).toMatchObject({
    purpose: 'user',
    state: 'connected',
    [mark]: partOf(call, AGENT_ID)?.id,
  });
});

test('a consult marks everyone in it, puts no leg on hold, and keeps the customer apart', async () => {
  const { sendCallEvent, read } = await open(RECORDED_CALL_ID);

  await sendCallEvent('consult', SECOND_AGENT_ID);

  const during = await read();
  const consultParticipantId = customerOf(during)?.id;
  expect(customerOf(during)).toMatchObject({ confined: true, held: false, consultParticipantId });
  expect(partOf(during, AGENT_ID)).toMatchObject({
    held: false,
    consultParticipantId,
    attributes: { consultInitiator: 'true' },
  });
  expect(partOf(during, SECOND_AGENT_ID)).toMatchObject({
    purpose: 'agent',
    held: false,
    consultParticipantId,
    attributes: {},
  });

  await sendCallEvent('consultEnd');

  const after = await read();
  expect(customerOf(after)).toMatchObject({ confined: false });
  expect(partOf(after, SECOND_AGENT_ID)?.state).toBe('terminated');
  expect(partOf(after, AGENT_ID)).toMatchObject({ state: 'connected', attributes: {} });
  expect(JSON.stringify(after)).not.toContain('consultParticipantId');
});

test('a conference lets everyone in a consult talk to the customer, and can add another user', async () => {
  const { sendCallEvent, read } = await open(RECORDED_CALL_ID);
  await sendCallEvent('consult', SECOND_AGENT_ID);
  await sendCallEvent('conference');
  await sendCallEvent('conference', SUPERVISOR_ID);

  const call = await read();
  expect(customerOf(call)).toMatchObject({ confined: false });
  for (const user of [AGENT_ID, SECOND_AGENT_ID, SUPERVISOR_ID]) {
    expect(partOf(call, user)?.state).toBe('connected');
  }
});

test('an unanswered call goes to the user’s voicemail, a participant with that user’s id', async () => {
  const { sendCallEvent, read } = await open(DIRECT_CALL_ID);

  await sendCallEvent('voicemail', AGENT_ID);

  const mine = (await read()).participants.filter(({ user }) => user?.id === AGENT_ID);
  expect(mine).toMatchObject([
    { purpose: 'user', state: 'terminated' },
    { purpose: 'voicemail', state: 'connected' },
  ]);
});

test('a flow can suppress the recording: paused, but neither a secure pause nor a hold', async () => {
  const { sendCallEvent, read } = await open(RECORDED_CALL_ID);

  await sendCallEvent('suppress');
  expect(await read()).toMatchObject({ recordingState: 'paused', securePause: false });
  expect(JSON.stringify(await read())).not.toContain('"held":true');

  await sendCallEvent('unsuppress');
  expect((await read()).recordingState).toBe('active');
});

test('a callback has no call until its agent dials', async () => {
  const id = 'c0000000-0000-4000-8000-00000000cb01';
  const { control, sendCallEvent, read, request, token } = await open(id);
  await control('POST', 'conversations', { id, callback: true });
  const call = () => request('GET', `/api/v2/conversations/calls/${id}`, { token });
  const nested = async () => (await request('GET', `/api/v2/conversations/${id}`, { token })).text;
  const listed = async () => (await request('GET', '/api/v2/conversations/calls', { token })).text;

  expect((await call()).status).toBe(404);
  expect((await call()).json()).toMatchObject({
    code: 'conversation.error.conversation.not.found',
  });
  expect(await nested()).toContain('"callbacks":');
  expect(await nested()).not.toContain('"calls":');
  expect(await listed()).not.toContain(id);

  await sendCallEvent('dial');

  expect(partOf(await read(), AGENT_ID)?.state).toBe('connected');
  expect(await nested()).toContain('"calls":');
  expect(await listed()).toContain(id);
});

test('an outbound call is dialing until the other party answers', async () => {
  const id = 'c0000000-0000-4000-8000-00000000d1a1';
  const { control, sendCallEvent, read } = await open(id);
  await control('POST', 'conversations', { id, queueId: null, state: 'dialing' });

  expect(partOf(await read(), AGENT_ID)?.state).toBe('dialing');
  expect(customerOf(await read())?.state).toBe('dialing');

  await sendCallEvent('answer');

  expect(partOf(await read(), AGENT_ID)?.state).toBe('connected');
});

test('users have no name in a call, and there are no recorder states while nothing records', async () => {
  const { sendCallEvent, read } = await open(DIRECT_CALL_ID);

  const call = await read();
  expect(partOf(call, AGENT_ID)?.name).toBeUndefined();
  expect(customerOf(call)?.name).toBe('Tomás Rivera');
  expect(JSON.stringify(call)).not.toContain('recordersState');

  await sendCallEvent('policyStart');
  expect(JSON.stringify(await read())).toContain('recordersState');
});

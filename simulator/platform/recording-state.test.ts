import { describe, expect, test } from 'vitest';
import { startForTest, type TestSimulator } from '../test-simulator.ts';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../world/first-conversations.ts';
import { AGENT_ID, SECOND_AGENT_ID, SUPERVISOR_ID } from '../world/people.ts';

const CALL = `/api/v2/conversations/calls/${RECORDED_CALL_ID}`;
const PAUSE = { recordingState: 'PAUSED' };

const stateOf = async ({ request }: TestSimulator, token: string) =>
  (await request('GET', CALL, { token })).json();

describe('PATCH of one’s own call', () => {
  test('is accepted at once and takes effect a moment later', async () => {
    const simulator = await startForTest();
    const token = await simulator.signIn();

    const answer = await simulator.request('PATCH', CALL, { token, body: PAUSE });

    expect(answer.status).toBe(202);
    expect(answer.json()).toMatchObject({ id: RECORDED_CALL_ID, recordingState: 'ACTIVE' });
    simulator.clock.advance(299);
    expect(await stateOf(simulator, token)).toMatchObject({ recordingState: 'active' });
    simulator.clock.advance(1);
    expect(await stateOf(simulator, token)).toMatchObject({
      recordingState: 'paused',
      securePause: true,
    });
  });

  test('takes the state in either case', async () => {
    const simulator = await startForTest();
    const token = await simulator.signIn();

    await simulator.request('PATCH', CALL, { token, body: { recordingState: 'paused' } });
    simulator.clock.advance(300);

    expect(await stateOf(simulator, token)).toMatchObject({ recordingState: 'paused' });
  });

  test('with ACTIVE resumes, and does not start a recording', async () => {
    const simulator = await startForTest();
    const token = await simulator.signIn();
    const path = `/api/v2/conversations/calls/${ACD_CALL_ID}`;

    const answer = await simulator.request('PATCH', path, {
      token,
      body: { recordingState: 'ACTIVE' },
    });
    simulator.clock.advance(300);

    expect(answer.status).toBe(202);
    const call = await simulator.request('GET', path, { token });
    expect(call.json()).toMatchObject({ recordingState: 'none' });
  });

  test('is allowed to active participants only, whatever permissions others have', async () => {
    const { request, signIn } = await startForTest();

    const answer = await request('PATCH', CALL, {
      token: await signIn(SUPERVISOR_ID),
      body: PAUSE,
    });

    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({
      code: 'conversation.error.forbidden.not.active.participant',
    });
  });

  test('needs the permission to pause besides the documented one', async () => {
    const { request, control, signIn } = await startForTest();
    const token = await signIn();
    await control('POST', `users/${AGENT_ID}`, {
      permissions: ['conversation:communication:disconnect'],
    });

    const answer = await request('PATCH', CALL, { token, body: PAUSE });

    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({
      code: 'missing.any.permissions',
      messageParams: { permissions: '[conversation:recording:pause]' },
    });
  });

  test('is refused once the call has ended', async () => {
    const { request, control, signIn } = await startForTest();
    const token = await signIn();
    await control('POST', `conversations/${RECORDED_CALL_ID}/events`, { type: 'hangup' });

    const answer = await request('PATCH', CALL, { token, body: PAUSE });

    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'conversation.error.call.disconnected' });
  });

  test.each([
    [{ recordingState: 'PAUSD' }, 'invalid.value'],
    [{ recordingState: 1 }, 'bad.request'],
    [{ recordingState: 'NONE' }, 'bad.request'],
    [{ recording: true }, 'invalid.property'],
    [{}, 'bad.request'],
    ['{"recordingState":', 'bad.request'],
  ])('with the body %j is refused with 400 %s', async (body, code) => {
    const { request, signIn } = await startForTest();

    const answer = await request('PATCH', CALL, { token: await signIn(), body });

    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ code });
  });
});

describe('PUT recordingstate', () => {
  const PUT = `${CALL}/recordingstate`;

  test('lets a client without a user pause a call, and answers with just the state', async () => {
    const simulator = await startForTest();

    const answer = await simulator.request('PUT', PUT, {
      token: await simulator.signInScript(),
      body: PAUSE,
    });
    simulator.clock.advance(300);

    expect(answer.status).toBe(202);
    expect(answer.json()).toBe('PAUSED');
    expect(await stateOf(simulator, await simulator.signIn())).toMatchObject({ securePause: true });
  });

  test('is refused to ordinary agents', async () => {
    const { request, signIn } = await startForTest();

    const answer = await request('PUT', PUT, { token: await signIn(SECOND_AGENT_ID), body: PAUSE });

    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({
      message:
        'Unable to perform the requested action. You must have at least one of the following permissions assigned: [conversation:recording:pauseOthers]',
    });
  });
});

describe('PATCH recordingstate', () => {
  const PATCH = `/api/v2/conversations/${RECORDED_CALL_ID}/recordingstate`;

  test('gives a supervisor an empty answer', async () => {
    const { request, signIn } = await startForTest();

    const answer = await request('PATCH', PATCH, {
      token: await signIn(SUPERVISOR_ID),
      body: PAUSE,
    });

    expect(answer.status).toBe(202);
    expect(answer.text).toBe('');
  });

  test('is refused to a client without a user', async () => {
    const { request, signInScript } = await startForTest();

    const answer = await request('PATCH', PATCH, { token: await signInScript(), body: PAUSE });

    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'not.a.user' });
  });
});

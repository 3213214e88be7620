import { describe, expect, test } from 'vitest';
import { startForTest } from '../test-simulator.ts';
import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
  RINGING_CALL_ID,
} from '../world/first-conversations.ts';
import { stableId } from '../world/ids.ts';
import { AGENT_ID } from '../world/people.ts';

const myLeg = (conversationId: string) => stableId(conversationId, `${AGENT_ID}/1`);
const legPath = (conversationId: string, legId = myLeg(conversationId)) =>
  `/api/v2/conversations/calls/${conversationId}/participants/${legId}`;

const snippetPath = (id: string) => `${legPath(id)}/snippet/record`;

async function signedIn() {
  const simulator = await startForTest();
  const token = await simulator.signIn();
  return {
    ...simulator,
    ask: (method: string, path: string, body: unknown) =>
      simulator.request(method, path, { token, body }),
    truthOf: async (id: string) => {
      simulator.clock.advance(300);
      const all = (await simulator.control('GET', 'conversations')).json();
      return Array.isArray(all) ? all.find((one) => one.id === id) : undefined;
    },
  };
}

describe('PATCH of a participant', () => {
  test('starts and stops the ad-hoc recorder', async () => {
    const { ask, truthOf } = await signedIn();

    const answer = await ask('PATCH', legPath(DIRECT_CALL_ID), { recording: true });
    expect(answer.status).toBe(202);
    expect(answer.text).toBe('');
    expect(await truthOf(DIRECT_CALL_ID)).toMatchObject({ recorders: { adhoc: 'ACTIVE' } });

    await ask('PATCH', legPath(DIRECT_CALL_ID), { recording: false });
    expect(await truthOf(DIRECT_CALL_ID)).toMatchObject({ recorders: { adhoc: 'NONE' } });
  });

  test('stops only the ad-hoc recorder, never the policy’s', async () => {
    const { ask, truthOf } = await signedIn();

    await ask('PATCH', legPath(RECORDED_CALL_ID), { recording: false });

    expect(await truthOf(RECORDED_CALL_ID)).toMatchObject({ recorders: { policy: 'ACTIVE' } });
  });

  test('needs the permission to record, whatever else is allowed', async () => {
    const { ask, control } = await signedIn();
    await control('POST', `users/${AGENT_ID}`, {
      permissions: ['conversation:participant:wrapup'],
    });

    const answer = await ask('PATCH', legPath(DIRECT_CALL_ID), { recording: true });

    expect(answer.json()).toMatchObject({
      status: 403,
      messageParams: { permissions: '[conversation:call:record]' },
    });
  });

  test('holds, answers and hangs up', async () => {
    const { ask, truthOf } = await signedIn();

    await ask('PATCH', legPath(DIRECT_CALL_ID), { held: true });
    await ask('PATCH', legPath(RINGING_CALL_ID), { state: 'connected' });
    await ask('PATCH', legPath(ACD_CALL_ID), { state: 'disconnected' });

    expect(await truthOf(DIRECT_CALL_ID)).toMatchObject({ held: true });
    expect((await truthOf(RINGING_CALL_ID)).participants.at(-1)).toMatchObject({
      state: 'connected',
    });
    expect(await truthOf(ACD_CALL_ID)).toMatchObject({ ended: true });
  });

  test('accepts a wrap-up after the call, and nothing else', async () => {
    const { ask, control, truthOf } = await signedIn();
    await control('POST', `conversations/${ACD_CALL_ID}/events`, { type: 'hangup' });

    const wrapUp = await ask('PATCH', legPath(ACD_CALL_ID), { wrapup: { code: 'sold' } });
    const record = await ask('PATCH', legPath(ACD_CALL_ID), { recording: true });

    expect(wrapUp.status).toBe(202);
    expect((await truthOf(ACD_CALL_ID)).participants.at(-1)).toMatchObject({
      wrapup: { code: 'sold' },
    });
    expect(record.json()).toMatchObject({
      status: 400,
      code: 'conversation.error.call.disconnected',
    });
  });

  test.each([
    [RINGING_CALL_ID, myLeg(RINGING_CALL_ID), { held: true }, 'conversation.error.hold.alerting'],
    [
      RINGING_CALL_ID,
      myLeg(RINGING_CALL_ID),
      { recording: true },
      'conversation.error.forbidden.not.active.participant',
    ],
    [
      ACD_CALL_ID,
      stableId(ACD_CALL_ID, 'customer'),
      { recording: true },
      'conversation.error.user.not.party',
    ],
    [ACD_CALL_ID, 'nobody', { held: true }, 'conversation.error.not.conversation.participant'],
    [ACD_CALL_ID, myLeg(ACD_CALL_ID), {}, 'conversation.participant.update.invalid'],
    [ACD_CALL_ID, myLeg(ACD_CALL_ID), { recordings: true }, 'invalid.property'],
    [ACD_CALL_ID, myLeg(ACD_CALL_ID), { recording: 'true' }, 'bad.request'],
  ])('on %s, leg %s, refuses %j with %s', async (id, leg, body, code) => {
    const { ask } = await signedIn();

    expect((await ask('PATCH', legPath(id, leg), body)).json()).toMatchObject({ code });
  });
});

describe('snippet/record', () => {
  test('starts and stops a snippet on an ACD call, and answers with just the state', async () => {
    const { ask, truthOf } = await signedIn();

    const start = await ask('POST', snippetPath(ACD_CALL_ID), { type: 'snippet', record: true });
    expect([start.status, start.json()]).toEqual([202, 'ACTIVE']);
    expect(await truthOf(ACD_CALL_ID)).toMatchObject({ recorders: { snippet: 'ACTIVE' } });

    const stop = await ask('POST', snippetPath(ACD_CALL_ID), { type: 'snippet', record: false });
    expect([stop.status, stop.json()]).toEqual([202, 'NONE']);
    expect(await truthOf(ACD_CALL_ID)).toMatchObject({ recorders: { snippet: 'NONE' } });
  });

  test('makes an ad-hoc recording, not a snippet, on a direct call', async () => {
    const { ask, truthOf } = await signedIn();

    const snippet = await ask('POST', snippetPath(DIRECT_CALL_ID), {
      type: 'snippet',
      record: true,
    });
    await ask('POST', snippetPath(DIRECT_CALL_ID), { type: 'adhoc', record: true });

    expect(snippet.status).toBe(400);
    expect(await truthOf(DIRECT_CALL_ID)).toMatchObject({
      recorders: { adhoc: 'ACTIVE', snippet: 'NONE' },
    });
  });

  test('is allowed only to the connected owner of the leg', async () => {
    const { ask } = await signedIn();

    const ringing = await ask('POST', snippetPath(RINGING_CALL_ID), {
      type: 'snippet',
      record: true,
    });

    expect(ringing.json()).toMatchObject({
      status: 403,
      message: 'User is not active on call/conversation and cannot capture recording',
    });
  });
});

describe('attributes', () => {
  test('are merged, at either path', async () => {
    const { ask, truthOf } = await signedIn();
    const generic = legPath(ACD_CALL_ID).replace('/calls', '');

    const first = await ask('PATCH', `${legPath(ACD_CALL_ID)}/attributes`, {
      attributes: { a: '1' },
    });
    const second = await ask('PATCH', `${generic}/attributes`, { attributes: { b: '2' } });

    expect(first.json()).toEqual({ attributes: { a: '1' } });
    expect([second.status, second.text]).toEqual([202, '']);
    expect((await truthOf(ACD_CALL_ID)).participants.at(-1)).toMatchObject({
      attributes: { a: '1', b: '2' },
    });
  });
});

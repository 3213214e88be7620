import { describe, expect, it } from 'vitest';
import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
  RINGING_CALL_ID,
} from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID, SECOND_AGENT_ID } from '../../../simulator/world/people.ts';
import { openOwnCall } from '../own-call.ts';
import { allUnavailable } from '../../../src/recording/snapshot.ts';

const accepted = { ok: true, value: 'accepted' };

describe('starting', () => {
  it.each([
    ['auto', ACD_CALL_ID, 'snippet'],
    ['auto', DIRECT_CALL_ID, 'adhoc'],
    ['snippet', ACD_CALL_ID, 'snippet'],
    ['adhoc', ACD_CALL_ID, 'adhoc'],
    ['adhoc', DIRECT_CALL_ID, 'adhoc'],
  ] as const)(
    'with "%s" on %s starts and stops the %s recorder',
    async (start, conversationId, recorder) => {
      const { execute, snapshot } = await openOwnCall({ start, conversationId });
      expect(await execute('start')).toMatchObject(accepted);
      expect((await snapshot()).status).toMatchObject({
        kind: 'recording',
        recorders: { policy: 'none', adhoc: 'none', snippet: 'none', [recorder]: 'active' },
      });
      expect(await execute('stop')).toMatchObject(accepted);
      expect((await snapshot()).status.kind).toBe('notRecorded');
    },
  );

  it("a snippet on a direct call is refused in the platform's words", async () => {
    const { execute } = await openOwnCall({ start: 'snippet', conversationId: DIRECT_CALL_ID });
    const message = 'Snippet recording is only available on ACD calls.';
    const failure = { kind: 'refused', status: 400, message };
    expect(await execute('start')).toMatchObject({ ok: false, failure });
  });
});

describe('a call that the policy records', () => {
  it('cannot be stopped, but can be paused and resumed', async () => {
    const { execute, snapshot } = await openOwnCall({ conversationId: RECORDED_CALL_ID });
    expect((await snapshot()).availability).toMatchObject({
      stop: 'policyCannotStop',
      pause: null,
    });
    expect(await execute('pause')).toMatchObject(accepted);
    expect(await snapshot()).toMatchObject({
      status: { kind: 'paused', by: 'securePause' },
      availability: { resume: null, pause: 'alreadyPaused' },
    });
    expect(await execute('resume')).toMatchObject(accepted);
    expect((await snapshot()).status.kind).toBe('recording');
  });

  it('is paused on hold, and stays securely paused when hold and secure pause overlap', async () => {
    const { sendCallEvent, snapshot, execute } = await openOwnCall({
      conversationId: RECORDED_CALL_ID,
    });
    await sendCallEvent({ type: 'hold' });
    expect(await snapshot()).toMatchObject({
      status: { kind: 'paused', by: 'hold' },
      availability: { resume: 'pausedOnHold', pause: null },
    });
    await execute('pause');
    expect((await snapshot()).status).toMatchObject({ kind: 'paused', by: 'securePause' });
    await sendCallEvent({ type: 'unhold' });
    expect((await snapshot()).status).toMatchObject({ kind: 'paused', by: 'securePause' });
  });

  it('is not paused while a snippet beside it still records', async () => {
    const { execute, snapshot } = await openOwnCall({ conversationId: RECORDED_CALL_ID });
    await execute('start');
    await execute('pause');
    expect(await snapshot()).toMatchObject({
      status: { kind: 'recording', recorders: { policy: 'paused', snippet: 'active' } },
      availability: { pause: 'stopSnippetFirst', resume: null, stop: null },
    });
  });

  it('can be resumed after others paused it', async () => {
    const { sendCallEvent, snapshot } = await openOwnCall({ conversationId: RECORDED_CALL_ID });
    await sendCallEvent({ type: 'pauseByOther' });
    expect(await snapshot()).toMatchObject({
      status: { kind: 'paused' },
      availability: { resume: null },
    });
  });
});

describe('a call that the calls API does not find', () => {
  const unknown = 'c0000000-0000-4000-8000-0000000000cb';
  const path = `/api/v2/conversations/${unknown}`;

  it('has ended if the platform does not find the conversation either', async () => {
    const { backend } = await openOwnCall({ conversationId: unknown });
    expect(await backend.read()).toMatchObject({ failure: { kind: 'callEnded' } });
  });

  it.each([
    [{ status: 503 }, { kind: 'platform', status: 503 }],
    [{ status: 429 }, { kind: 'tooManyRequests' }],
    ['drop', { kind: 'offline' }],
    [{ status: 403 }, { kind: 'notPermitted' }],
    [{ status: 401 }, { kind: 'signedOut' }],
  ] as const)(
    'has not ended if the conversation cannot be read (%o): the read has failed',
    async (respond, failure) => {
      const { platform, backend } = await openOwnCall({ conversationId: unknown });
      await platform.tell('faults', { method: 'GET', path, respond });
      expect(await backend.read()).toMatchObject({ ok: false, failure });
    },
  );

  it('is not reported as ended without the permission to read the conversation', async () => {
    const { platform, backend } = await openOwnCall({ conversationId: unknown });
    await platform.tell(`users/${AGENT_ID}`, { permissions: [] });
    const missing = ['conversation:communication:view'];
    expect(await backend.read()).toMatchObject({ failure: { kind: 'notPermitted', missing } });
  });
});

describe('a call that was read before and that the calls API no longer finds', () => {
  it('has ended, also for someone without the permission to read the conversation', async () => {
    const { platform, backend } = await openOwnCall();
    await platform.tell(`users/${AGENT_ID}`, { permissions: [] });
    expect(await backend.read()).toMatchObject({ ok: true });
    const path = `/api/v2/conversations/calls/${ACD_CALL_ID}`;
    await platform.tell('faults', { method: 'GET', path, respond: { status: 404 } });
    expect(await backend.read()).toMatchObject({ failure: { kind: 'callEnded' } });
  });
});

describe('the control of a call', () => {
  it('is not available while the call rings', async () => {
    const { sendCallEvent, snapshot, execute } = await openOwnCall({
      conversationId: RINGING_CALL_ID,
    });
    expect(await snapshot()).toMatchObject({
      ownParticipant: null,
      availability: { start: 'notConnected' },
    });
    expect(await execute('start')).toEqual({ ok: false, failure: { kind: 'notParticipant' } });
    await sendCallEvent({ type: 'answer' });
    expect((await snapshot()).availability.start).toBeNull();
  });

  it('ends for the first agent when the call is transferred', async () => {
    const { sendCallEvent, snapshot } = await openOwnCall({ conversationId: RECORDED_CALL_ID });
    await sendCallEvent({ type: 'transfer', userId: SECOND_AGENT_ID });
    expect((await snapshot()).status.kind).toBe('ended');
  });

  it('passes to the agent to whom the call is transferred', async () => {
    const { sendCallEvent, snapshot, execute } = await openOwnCall({ userId: SECOND_AGENT_ID });
    await sendCallEvent({ type: 'transfer', userId: SECOND_AGENT_ID });
    expect((await snapshot()).availability.start).toBeNull();
    expect(await execute('start')).toMatchObject(accepted);
    expect((await snapshot()).status.kind).toBe('recording');
  });

  it('is that of the new participant after an agent left and came back', async () => {
    const { sendCallEvent, execute, snapshot } = await openOwnCall();
    const { ownParticipant: before } = await snapshot();
    await sendCallEvent({ type: 'transfer', userId: SECOND_AGENT_ID });
    await sendCallEvent({ type: 'transfer', userId: AGENT_ID });
    expect((await snapshot()).ownParticipant?.participantId).not.toBe(before?.participantId);
    expect(await execute('start')).toMatchObject(accepted);
    expect((await snapshot()).status.kind).toBe('recording');
  });

  it('is not available for a callback before its agent dials, which the calls API does not find', async () => {
    const id = 'c0000000-0000-4000-8000-0000000000ca';
    const { platform, backend } = await openOwnCall({ conversationId: id });
    await platform.tell('conversations', { id, callback: true });
    const path = `/api/v2/conversations/calls/${id}`;
    const code = 'conversation.error.conversation.not.found';
    await platform.tell('faults', { method: 'GET', path, respond: { status: 404, code } });
    expect(await backend.read()).toMatchObject({
      value: { availability: allUnavailable('noCallYet') },
    });
  });

  it("is not available for someone else's call", async () => {
    const { backend } = await openOwnCall({ userId: SECOND_AGENT_ID });
    expect(await backend.read()).toMatchObject({
      value: { availability: allUnavailable('notMyCall') },
    });
  });

  it('is refused to an agent who has left the call: only participants may pause', async () => {
    const { platform, backend, snapshot } = await openOwnCall({ conversationId: RECORDED_CALL_ID });
    const known = await snapshot();
    await platform.sendCallEvent(RECORDED_CALL_ID, { type: 'transfer', userId: SECOND_AGENT_ID });
    const failure = { kind: 'notParticipant' };
    expect(await backend.execute('pause', known)).toMatchObject({ ok: false, failure });
  });
});

import { describe, expect, it } from 'vitest';
import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
} from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID } from '../../../simulator/world/people.ts';
import { openOwnCall } from '../own-call.ts';

describe('the end of a call', () => {
  it('is a status when read, and a refusal as if ended when a command is sent', async () => {
    const { sendCallEvent, backend, snapshot } = await openOwnCall();
    const known = await snapshot();
    await sendCallEvent({ type: 'hangup' });
    expect((await snapshot()).status.kind).toBe('ended');
    for (const command of ['start', 'stop', 'pause', 'resume'] as const) {
      const failure = { kind: 'refusedAsEnded' };
      expect(await backend.execute(command, known)).toMatchObject({ ok: false, failure });
    }
  });

  it.each([
    [
      'the platform no longer knows',
      { status: 404, code: 'conversation.error.conversation.not.found' },
    ],
    ['is not found, without a reason', { status: 404 }],
  ])('is reported for a call that %s', async (_, respond) => {
    const { platform, backend } = await openOwnCall();
    await platform.fault({ times: 2, respond });
    expect(await backend.read()).toMatchObject({ ok: false, failure: { kind: 'callEnded' } });
  });

  it.each([
    ['no body', { body: '' }],
    ['a text', { body: '404 page not found', headers: { 'content-type': 'text/plain' } }],
    ['JSON without a code', { body: { message: 'no Route matched with those values' } }],
  ])('is not reported if a proxy answers 404 with %s', async (_, more) => {
    const { platform, backend } = await openOwnCall();
    await platform.fault({ times: 2, respond: { status: 404, ...more } });
    expect(await backend.read()).toMatchObject({ ok: false, failure: { kind: 'badAnswer' } });
  });
});

describe('the permission', () => {
  it.each([
    ['start', ACD_CALL_ID, 'conversation:recording:snippetRecord'],
    ['start', DIRECT_CALL_ID, 'conversation:call:record'],
    ['pause', RECORDED_CALL_ID, 'conversation:recording:pause'],
    ['resume', RECORDED_CALL_ID, 'conversation:recording:pause'],
  ] as const)(
    'that is missing to %s on %s is named: %s',
    async (command, conversationId, permission) => {
      const { platform, backend, snapshot } = await openOwnCall({ conversationId });
      const known = await snapshot();
      await platform.tell(`users/${AGENT_ID}`, {
        permissions: ['conversation:communication:disconnect', 'conversation:participant:wrapup'],
      });
      const failure = { kind: 'notPermitted', lack: 'permission', missing: [permission] };
      expect(await backend.execute(command, known)).toMatchObject({ ok: false, failure });
    },
  );
});

describe('the current user', () => {
  it('is read once, and again only after a failure', async () => {
    const { platform, backend } = await openOwnCall();
    await platform.fault({ times: 2, respond: { status: 503 } });
    await backend.read();
    await backend.read();
    await backend.read();
    const asked = (await platform.requests()).filter(({ path }) => path === '/api/v2/users/me');
    expect(asked).toHaveLength(2);
  });
});

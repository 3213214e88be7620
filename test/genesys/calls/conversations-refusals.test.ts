import { describe, expect, it } from 'vitest';
import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
} from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID } from '../../../simulator/world/people.ts';
import { openOwnCall } from '../own-call.ts';

describe('the end of a call', () => {
  it('is a status to a read; a command is refused as if it had ended', async () => {
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
      'the platform does not know any more',
      { status: 404, code: 'conversation.error.conversation.not.found' },
    ],
    ['that is not found, without a reason', { status: 404 }],
  ])('is what a call means that %s', async (_, respond) => {
    const { platform, backend } = await openOwnCall();
    await platform.fault({ times: 2, respond });
    expect(await backend.read()).toMatchObject({ ok: false, failure: { kind: 'callEnded' } });
  });
});

describe('permissions', () => {
  it.each([
    ['start', ACD_CALL_ID, 'conversation:recording:snippetRecord'],
    ['start', DIRECT_CALL_ID, 'conversation:call:record'],
    ['pause', RECORDED_CALL_ID, 'conversation:recording:pause'],
    ['resume', RECORDED_CALL_ID, 'conversation:recording:pause'],
  ] as const)('missing to %s on %s: %s is named', async (command, conversationId, permission) => {
    const { platform, backend, snapshot } = await openOwnCall({ conversationId });
    const known = await snapshot();
    await platform.tell(`users/${AGENT_ID}`, {
      permissions: ['conversation:communication:disconnect', 'conversation:participant:wrapup'],
    });
    const failure = { kind: 'notPermitted', lack: 'permission', missing: [permission] };
    expect(await backend.execute(command, known)).toMatchObject({ ok: false, failure });
  });
});

describe('who I am', () => {
  it('is asked once, and again only after it failed', async () => {
    const { platform, backend } = await openOwnCall();
    await platform.fault({ times: 2, respond: { status: 503 } });
    await backend.read();
    await backend.read();
    await backend.read();
    const asked = (await platform.requests()).filter(({ path }) => path === '/api/v2/users/me');
    expect(asked).toHaveLength(2);
  });
});

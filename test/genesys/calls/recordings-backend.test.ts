import { scriptDeps } from '../backend-deps.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readRecording } from '../../../src/genesys/operations.ts';
import { createWhoAmI } from '../../../src/genesys/calls/current-user.ts';
import { createRecordingsBackend } from '../../../src/genesys/calls/recordings-backend.ts';
import { success } from '../../../src/recording/failure.ts';
import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID } from '../../../simulator/world/people.ts';
import { valueOf } from '../both-backends.ts';
import { openPlatform } from '../platform.ts';

async function setUp(recordingType: 'full' | 'agent' = 'full') {
  const platform = await openPlatform();
  const backend = createRecordingsBackend(scriptDeps(platform.api, recordingType), ACD_CALL_ID);
  return { platform, backend, known: valueOf(await backend.read()) };
}

describe('the recordings API', () => {
  it.each(['full', 'agent'] as const)('records "%s" as configured', async (recordingType) => {
    const { platform, backend, known } = await setUp(recordingType);
    await backend.execute('start', known);
    const path = { conversationId: ACD_CALL_ID };
    const answer = v.object({ recordingType: v.string() });
    expect(await platform.api.call(readRecording, { path, answer })).toMatchObject(
      success({ recordingType }),
    );
  });

  it('answers a second start and a second stop with "already done"', async () => {
    const { backend, known } = await setUp();
    const alreadyDone = { ok: true, value: 'alreadyDone' };
    expect(await backend.execute('stop', known)).toMatchObject(alreadyDone);
    await backend.execute('start', known);
    expect(await backend.execute('start', known)).toMatchObject(alreadyDone);
  });

  it('cannot pause, and sends nothing if it is asked to', async () => {
    const { platform, backend, known } = await setUp();
    expect(known.availability).toMatchObject({ pause: 'apiCannotPause', resume: 'apiCannotPause' });
    const before = (await platform.requests()).length;
    expect(await backend.execute('pause', known)).toMatchObject({ ok: false });
    expect(await backend.execute('resume', known)).toMatchObject({ ok: false });
    expect(await platform.requests()).toHaveLength(before);
  });

  it('does not say which recorder is active', async () => {
    const { backend, known } = await setUp();
    await backend.execute('start', known);
    expect(valueOf(await backend.read()).status).toMatchObject({
      kind: 'recording',
      recorders: { policy: 'none', adhoc: 'none', snippet: 'none', unnamed: 'active' },
    });
  });

  it('cannot start if config.json turns that off, but can stop', async () => {
    const { platform } = await setUp();
    const deps = { api: platform.api, config: { start: 'off', recordingType: 'full' } } as const;
    const off = createRecordingsBackend(deps, ACD_CALL_ID);
    const quiet = valueOf(await off.read());
    expect(quiet.availability).toMatchObject({ start: 'startOff', stop: 'notRecording' });
    await off.execute('start', quiet);
    expect(valueOf(await off.read()).availability).toMatchObject({ start: 'startOff', stop: null });
  });

  it.each([
    ['active', 'recording'],
    ['ACTIVE', 'recording'],
    ['completed', 'notRecorded'],
  ])('reports the status "%s" as %s', async (status, kind) => {
    const { platform, backend } = await setUp();
    await platform.fault({ respond: { status: 200, body: { status } } });
    expect(valueOf(await backend.read()).status.kind).toBe(kind);
  });

  it('distinguishes a call that the platform no longer knows from one without a recording so far', async () => {
    const { platform, backend } = await setUp();
    const code = 'conversation.error.conversation.not.found';
    await platform.fault({ respond: { status: 404, code } });
    expect(await backend.read()).toMatchObject({ ok: false, failure: { kind: 'callEnded' } });
  });

  it('is not recording, and has nothing to stop, if its gateway answers 404 without a body', async () => {
    const { platform, backend, known } = await setUp();
    const respond = { status: 404, body: '' };
    await platform.fault({ respond });
    expect(valueOf(await backend.read()).status.kind).toBe('notRecorded');
    await platform.fault({ respond });
    expect(await backend.execute('stop', known)).toMatchObject({ ok: true, value: 'alreadyDone' });
  });

  it('asks only once who is signed in if its gateway answers that with a 404 without a body', async () => {
    const { platform } = await setUp();
    const { api } = platform;
    const deps = { ...scriptDeps(api), whoAmI: createWhoAmI(api) };
    const backend = createRecordingsBackend(deps, ACD_CALL_ID);
    const path = '/api/v2/users/me';
    await platform.tell('faults', { path, times: 9, respond: { status: 404, body: '' } });
    expect(valueOf(await backend.read()).userId).toBeUndefined();
    await backend.read();
    expect((await platform.requests()).filter((one) => one.path === path)).toHaveLength(1);
  });

  it('asks again who is signed in after an outage of its gateway', async () => {
    const { platform } = await setUp();
    const { api } = platform;
    const deps = { ...scriptDeps(api), whoAmI: createWhoAmI(api) };
    const backend = createRecordingsBackend(deps, ACD_CALL_ID);
    await platform.fault({ times: 2, respond: { status: 200, body: '<h1>Sign in</h1>' } });
    expect(await backend.read()).toMatchObject({ ok: false, failure: { kind: 'badAnswer' } });
    expect(valueOf(await backend.read()).userId).toBe(AGENT_ID);
  });
});

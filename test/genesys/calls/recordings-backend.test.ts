import { scriptDeps } from '../backend-deps.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readRecording } from '../../../src/genesys/operations.ts';
import { createRecordingsBackend } from '../../../src/genesys/calls/recordings-backend.ts';
import { success } from '../../../src/recording/failure.ts';
import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
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
});

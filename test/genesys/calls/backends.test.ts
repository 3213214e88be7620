import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../src/recording/backend.ts';
import type { Command } from '../../../src/recording/command.ts';
import { apis, valueOf } from '../both-backends.ts';
import { openPlatform } from '../platform.ts';

describe.each(apis)('the $name API', ({ open, operations }) => {
  /** A backend, the status it last read, and a function that runs a command and reads the effect. */
  async function setUp() {
    const platform = await openPlatform();
    const backend = open(platform);
    const snapshot = async () => valueOf(await backend.read());
    const status = async () => (await snapshot()).status;
    const execute: Backend['execute'] = async (command, known) => {
      const answer = await backend.execute(command, known);
      platform.applyWrites();
      return answer;
    };
    return { platform, backend, snapshot, status, execute };
  }

  it('reports an unrecorded call as not recorded, and allows a start', async () => {
    const { snapshot } = await setUp();
    expect(await snapshot()).toMatchObject({
      status: { kind: 'notRecorded' },
      availability: { start: null, stop: 'notRecording' },
    });
  });

  it('accepts a start, and shows the recording once the platform has started it', async () => {
    const { execute, snapshot } = await setUp();
    expect(await execute('start', await snapshot())).toMatchObject({
      ok: true,
      value: 'accepted',
      correlationId: expect.any(String),
    });
    expect(await snapshot()).toMatchObject({
      status: { kind: 'recording' },
      availability: { start: 'alreadyRecording', stop: null },
    });
  });

  it('counts a second start as success', async () => {
    const { execute, snapshot, status } = await setUp();
    const before = await snapshot();
    await execute('start', before);
    expect(await execute('start', before)).toMatchObject({ ok: true });
    expect(await status()).toMatchObject({ kind: 'recording' });
  });

  it('stops what it started', async () => {
    const { execute, snapshot, status } = await setUp();
    await execute('start', await snapshot());
    expect(await execute('stop', await snapshot())).toMatchObject({ ok: true, value: 'accepted' });
    expect(await status()).toEqual({ kind: 'notRecorded' });
  });

  it('counts stopping nothing as success', async () => {
    const { execute, snapshot, status } = await setUp();
    expect(await execute('stop', await snapshot())).toMatchObject({ ok: true });
    expect(await status()).toEqual({ kind: 'notRecorded' });
  });

  it('treats 409 for a start and 404 for a stop as already done', async () => {
    const { platform, backend, snapshot } = await setUp();
    const known = await snapshot();
    const alreadyDone = { ok: true, value: 'alreadyDone' };
    await platform.fault({ respond: { status: 409 } });
    expect(await backend.execute('start', known)).toMatchObject(alreadyDone);
    await platform.fault({ respond: { status: 404 } });
    expect(await backend.execute('stop', known)).toMatchObject(alreadyDone);
  });

  it('sends exactly one request for each command', async () => {
    const { platform, execute, snapshot } = await setUp();
    const sentFor = async (command: Command) => {
      const known = await snapshot();
      const before = (await platform.requests()).length;
      await execute(command, known);
      return (await platform.requests()).slice(before).map(({ method }) => method);
    };
    expect(await sentFor('start')).toEqual([operations.start.method]);
    expect(await sentFor('stop')).toEqual([operations.stop.method]);
  });

  it('reads with at most two requests in parallel', async () => {
    const { platform, snapshot } = await setUp();
    await snapshot();
    expect((await platform.requests()).length).toBeLessThanOrEqual(2);
    const first = (await platform.requests()).length;
    await snapshot();
    expect(await platform.requests()).toHaveLength(first + 1);
  });

  it('notices a lost write when it reads again', async () => {
    const { platform, execute, snapshot, status } = await setUp();
    const known = await snapshot();
    await platform.fault({ respond: 'lost' });
    expect(await execute('start', known)).toMatchObject({ ok: true, value: 'accepted' });
    expect(await status()).toEqual({ kind: 'notRecorded' });
  });
});

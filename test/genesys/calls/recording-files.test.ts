import { describe, expect, it } from 'vitest';
import { listRecordings } from '../../../src/genesys/calls/recording-files.ts';
import { success } from '../../../src/recording/failure.ts';
import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID } from '../../../simulator/world/people.ts';
import { openPlatform } from '../platform.ts';

describe('the stored recordings of a call', () => {
  it('are none during the call, and uploading after it', async () => {
    const { api, sendCallEvent } = await openPlatform();
    expect(await listRecordings(api, RECORDED_CALL_ID)).toEqual(success([]));
    await sendCallEvent(RECORDED_CALL_ID, { type: 'hangup' });
    expect(await listRecordings(api, RECORDED_CALL_ID)).toMatchObject(
      success([{ kind: 'trunk', state: 'uploading', lengthMs: null }]),
    );
  });

  it('have a length if the platform gives their start and end', async () => {
    const { api, fault } = await openPlatform();
    const startTime = '2026-01-02T03:04:05.000Z';
    const endTime = '2026-01-02T03:05:06.000Z';
    const body = [
      { id: 'a', mediaSubtype: 'Screen', fileState: 'AVAILABLE', startTime, endTime },
      { id: 'b', mediaSubtype: 'Hologram', startTime },
      { id: 'c', mediaSubtype: 'Screen', fileState: 'AVAILABLE', endTime },
      { id: 'd', startTime: endTime, endTime: startTime },
      { id: 'e', startTime, endTime: startTime },
    ];
    await fault({ respond: { status: 200, body } });
    expect(await listRecordings(api, RECORDED_CALL_ID)).toEqual(
      success([
        { id: 'a', kind: 'screen', state: 'available', lengthMs: 61_000 },
        { id: 'b', kind: null, state: null, lengthMs: null },
        { id: 'c', kind: 'screen', state: 'available', lengthMs: null },
        { id: 'd', kind: null, state: null, lengthMs: null },
        { id: 'e', kind: null, state: null, lengthMs: 0 },
      ]),
    );
  });

  it('are listed even if one of them cannot be read', async () => {
    const { api, fault } = await openPlatform();
    const body = [{ fileState: 'UPLOADING' }, null, { id: 'a', fileState: 'AVAILABLE' }];
    await fault({ respond: { status: 200, body } });
    expect(await listRecordings(api, RECORDED_CALL_ID)).toMatchObject(
      success([{ id: 'a', state: 'available' }]),
    );
  });

  it('require a permission, which the refusal names', async () => {
    const { api, tell } = await openPlatform();
    await tell(`users/${AGENT_ID}`, { permissions: [] });
    expect(await listRecordings(api, RECORDED_CALL_ID)).toMatchObject({
      ok: false,
      failure: {
        kind: 'notPermitted',
        lack: 'permission',
        missing: expect.arrayContaining(['recording:recording:view']),
      },
    });
  });
});

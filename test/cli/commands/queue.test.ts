import { describe, expect, test } from 'vitest';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { SALES_QUEUE_ID, SUPPORT_QUEUE_ID } from '../../../simulator/world/queues.ts';
import { startScriptTest } from '../script-test.ts';

const FIND = '/api/v2/analytics/conversations/details/query';
const inSupport = { queueId: SUPPORT_QUEUE_ID, recorders: { policy: 'ACTIVE' } };

/** Conversation ids of the lines shown, in alphabetical order. */
const idsIn = (out: string): string[] =>
  [...out.matchAll(/^[\da-f-]{36}/gm)].map(([id]) => id).toSorted();

describe('the calls of a queue', () => {
  test('are listed with their status, agent and start, and summed up', async () => {
    const { script } = await startScriptTest();
    const { code, out, err } = await script(`queue list ${SUPPORT_QUEUE_ID}`);
    expect(code).toBe(0);
    const withoutTimes = out.replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'then');
    expect(withoutTimes.split('\n')).toEqual([
      `${ACD_CALL_ID}  Status: not recording. Ana Silva, since then.`,
      `${RECORDED_CALL_ID}  Status: recording (policy, agent policy). Ana Silva, since then.`,
      '',
    ]);
    expect(err).toContain('2 calls: 1 not recording, 1 recording.');
  });

  test('are found on every page, each call once', async () => {
    const { script, control, requests } = await startScriptTest();
    await control('POST', 'settings', { analyticsLagMs: 0, requestsPerMinute: 10_000 });
    await control('POST', 'conversations', { ...inSupport, count: 120 });
    const { out } = await script(`queue list ${SUPPORT_QUEUE_ID}`);
    const ids = idsIn(out);
    expect(ids).toHaveLength(122);
    expect(new Set(ids).size).toBe(122);
    const searches = (await requests()).filter(({ line }) => line.endsWith(FIND));
    expect(searches.length).toBeGreaterThanOrEqual(2);
  });

  test('are those that are still there: a call that has left or ended since the query is reported as such', async () => {
    const { script, control } = await startScriptTest();
    await control('POST', 'settings', { analyticsLagMs: 1_000_000 });
    await control('POST', `conversations/${ACD_CALL_ID}/events`, { type: 'hangup' });
    await control('POST', `conversations/${RECORDED_CALL_ID}/events`, {
      type: 'transfer',
      queueId: SALES_QUEUE_ID,
    });
    const { code, out } = await script(`queue stop ${SUPPORT_QUEUE_ID}`);
    expect(code).toBe(0);
    expect(out.match(/The call ended or left the queue\./g)).toHaveLength(2);
  });

  test('are listed although the queue itself is not found, even if there is only one', async () => {
    const { script, control } = await startScriptTest();
    await control('POST', 'settings', { analyticsLagMs: 0 });
    await control('POST', `conversations/${ACD_CALL_ID}/events`, { type: 'hangup' });
    const path = `/api/v2/routing/queues/${SUPPORT_QUEUE_ID}`;
    await control('POST', 'faults', { method: 'GET', path, times: 9, respond: { status: 404 } });
    const { code, out } = await script(`queue list ${SUPPORT_QUEUE_ID}`);
    expect(code).toBe(0);
    expect(idsIn(out)).toEqual([RECORDED_CALL_ID]);
  });

  test('are none in an empty queue, which is reported differently from a queue that does not exist', async () => {
    const { script } = await startScriptTest();
    const empty = await script('queue list b0000000-0000-4000-8000-000000000101');
    expect(empty).toMatchObject({ code: 0, err: expect.stringContaining('no active calls') });
    const none = await script('queue list b0000000-0000-4000-8000-00000000dead');
    expect(none).toMatchObject({ code: 5, err: expect.stringContaining('Check the ID.') });
    expect(none.err).not.toContain('Run it again.');
  });
});

describe('a command for a whole queue', () => {
  test('stops it: policy recordings are paused, and the output says so', async () => {
    const { script, control } = await startScriptTest();
    const { code, out } = await script(`queue stop ${SUPPORT_QUEUE_ID}`);
    expect(code).toBe(0);
    expect(out).toContain(`${ACD_CALL_ID}  Nothing to stop: not recording.`);
    expect(out).toContain(`${RECORDED_CALL_ID}  Paused, not stopped`);
    expect(await control('GET', 'conversations')).toContainEqual(
      expect.objectContaining({ id: RECORDED_CALL_ID, securePause: true }),
    );
  });

  test('stops it with the recordings API, by a separate DELETE for each recording', async () => {
    const { script, control, requests } = await startScriptTest();
    for (const id of [ACD_CALL_ID, RECORDED_CALL_ID]) await script(`start ${id} --api recordings`);
    const { code, out } = await script(`queue stop ${SUPPORT_QUEUE_ID} --api recordings`);
    expect(code).toBe(0);
    expect(out.match(/Stopped: not recording\./g)).toHaveLength(2);
    expect(await control('GET', 'conversations')).not.toContainEqual(
      expect.objectContaining({ tutorialRecording: true }),
    );
    const deletes = (await requests()).filter(({ line }) => line.startsWith('DELETE'));
    expect(deletes).toHaveLength(2);
  });

  test('pauses and resumes it', async () => {
    const { script } = await startScriptTest();
    const paused = await script(`queue pause ${SUPPORT_QUEUE_ID}`);
    expect(paused.out).toContain(`${RECORDED_CALL_ID}  Pause confirmed`);
    const resumed = await script(`queue resume ${SUPPORT_QUEUE_ID}`);
    expect(resumed.out).toContain(`${RECORDED_CALL_ID}  Resumed: recording`);
    expect([paused.code, resumed.code]).toEqual([0, 0]);
  });

  test('says in a dry run that a stop could become a pause', async () => {
    const { script, control } = await startScriptTest();
    await control('POST', 'settings', { analyticsLagMs: 0 });
    await control('POST', 'conversations', {
      queueId: SUPPORT_QUEUE_ID,
      recorders: { adhoc: 'ACTIVE' },
    });
    const { out } = await script(`queue stop ${SUPPORT_QUEUE_ID} --dry-run`);
    expect(out).toContain(
      'Would stop, or pause where stopping is not allowed: recording (ad-hoc).',
    );
  });

  test('only reads in a dry run', async () => {
    const { script, requests } = await startScriptTest();
    const { code, out } = await script(`queue stop ${SUPPORT_QUEUE_ID} --dry-run`);
    expect(code).toBe(0);
    expect(out).toContain(`${RECORDED_CALL_ID}  Would pause: recording`);
    expect((await requests()).some(({ line }) => /^(PUT|PATCH)/.test(line))).toBe(false);
  });

  test('gives exit code 1 if some calls fail, and a reason for each', async () => {
    const { script, control } = await startScriptTest();
    await control('POST', 'conversations', { ...inSupport, count: 3 });
    await control('POST', 'settings', { analyticsLagMs: 0 });
    await control('POST', 'faults', {
      method: 'PUT',
      path: `/api/v2/conversations/calls/${RECORDED_CALL_ID}`,
      respond: { status: 403, code: 'missing.division.permission' },
    });
    const { code, out, err } = await script(`queue pause ${SUPPORT_QUEUE_ID}`);
    expect(code).toBe(1);
    expect(err).toMatch(
      new RegExp(`${RECORDED_CALL_ID}  Not paused. .*doesn't have the permission`),
    );
    expect(out.match(/Pause confirmed/g)).toHaveLength(3);
  });

  test('gives up early, with exit code 4, if the client is not allowed to pause', async () => {
    const { script, control, requests } = await startScriptTest();
    await control('POST', 'conversations', { ...inSupport, count: 40 });
    await control('POST', 'settings', { analyticsLagMs: 0 });
    const respond = { status: 403, code: 'missing.any.permissions' };
    await control('POST', 'faults', { method: 'PUT', path: '/api/v2/', times: 40, respond });
    const { code, err } = await script(`queue pause ${SUPPORT_QUEUE_ID}`);
    expect(code).toBe(4);
    expect(err).toContain('Not done:');
    const writes = (await requests()).filter(({ line }) => line.startsWith('PUT'));
    expect(writes.length).toBeLessThan(20);
  });

  test('ends with exit code 3 when the sign-in is refused, and no other call is tried', async () => {
    const { script, control, requests } = await startScriptTest();
    await control('POST', 'conversations', { ...inSupport, count: 40 });
    await control('POST', 'settings', { analyticsLagMs: 0 });
    const path = '/api/v2/conversations/';
    await control('POST', 'faults', { method: 'GET', path, times: 99, respond: { status: 401 } });
    const { code, out, err } = await script(`queue pause ${SUPPORT_QUEUE_ID}`);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toContain('Check GENESYS_CLIENT_ID');
    expect(err.match(/^Not done: (.*)$/m)?.[1]?.split(', ')).toHaveLength(42);
    expect((await requests()).some(({ line }) => line.startsWith('PUT'))).toBe(false);
  });

  test('leaves a call alone that cannot be read, and carries on with the others', async () => {
    const { script, control } = await startScriptTest();
    await control('POST', 'conversations', { ...inSupport, count: 2 });
    await control('POST', 'settings', { analyticsLagMs: 0 });
    await control('POST', 'faults', {
      method: 'GET',
      path: `/api/v2/conversations/${RECORDED_CALL_ID}`,
      respond: { status: 403, code: 'missing.division.permission' },
    });
    const { code, out, err } = await script(`queue pause ${SUPPORT_QUEUE_ID}`);
    expect(code).toBe(1);
    expect(err).toContain(`${RECORDED_CALL_ID}  Not paused. The OAuth client doesn't have`);
    expect(out.match(/Pause confirmed/g)).toHaveLength(2);
  });

  test('finishes the calls in progress after Ctrl-C, and names those that were not done', async () => {
    const { script, control } = await startScriptTest();
    await control('POST', 'conversations', { ...inSupport, count: 40 });
    await control('POST', 'settings', { analyticsLagMs: 0 });
    const { code, out, err } = await script(`queue pause ${SUPPORT_QUEUE_ID}`, {
      interruptAt: 'Pause confirmed',
    });
    expect(code).toBe(130);
    const left = err.match(/^Not done: (.*)$/m)?.[1]?.split(', ') ?? [];
    expect(left.length).toBeGreaterThan(0);
    expect([...idsIn(out), ...left]).toHaveLength(42);
    const paused = out.match(/Pause confirmed/g)?.length;
    const truth = JSON.stringify(await control('GET', 'conversations'));
    expect(truth.match(/"securePause":true/g)).toHaveLength(paused ?? 0);
  });

  test('changes nothing if it is interrupted while it searches for calls', async () => {
    const { script, control, requests } = await startScriptTest();
    await control('POST', 'settings', { analyticsLagMs: 0 });
    await control('POST', 'conversations', { ...inSupport, count: 150 });
    const { code, out } = await script(`queue stop ${SUPPORT_QUEUE_ID} --json`, {
      interruptAt: 'Calls found',
    });
    expect(code).toBe(130);
    expect(JSON.parse(out)).toMatchObject({ calls: [], complete: false });
    expect((await requests()).every(({ line }) => line.startsWith('POST'))).toBe(true);
  });

  test('lists every call with its agent for --json', async () => {
    const { script } = await startScriptTest();
    const { out } = await script(`queue list ${SUPPORT_QUEUE_ID} --json`);
    expect(JSON.parse(out)).toMatchObject({
      calls: [
        { conversationId: ACD_CALL_ID, status: 'notRecorded', agentName: 'Ana Silva' },
        { conversationId: RECORDED_CALL_ID, status: 'recording', recorders: { policy: 'active' } },
      ],
      exitCode: 0,
    });
  });
});

import type { ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../simulator/world/first-conversations.ts';
import { SUPPORT_QUEUE_ID } from '../simulator/world/queues.ts';
import { environmentFor } from './script-test.ts';
import { startProcessTest } from './start-process.ts';

const lines = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');

const interrupt = (child: ChildProcess): void => void child.kill('SIGINT');

describe('the process', () => {
  test('shows the result on stdout and exits with its code', async () => {
    const { script } = await startProcessTest();
    expect(await script(`pause ${RECORDED_CALL_ID}`)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Pause confirmed: paused'),
      err: '',
    });
    expect((await script(`pause ${ACD_CALL_ID}`)).code).toBe(1);
  });

  test('reads .env in its folder, and lets the environment count first', async () => {
    const { script, folder, platform } = await startProcessTest();
    await writeFile(join(folder, '.env'), lines(environmentFor(platform)));
    expect((await script(`status ${ACD_CALL_ID}`, {})).code).toBe(0);
    const wrong = { GENESYS_CLIENT_SECRET: 'not-the-secret' };
    expect((await script(`status ${ACD_CALL_ID}`, wrong)).code).toBe(3);
  });

  test('names every missing setting before any request', async () => {
    const { script, requests, platform } = await startProcessTest();
    const { code, out, err } = await script('demo', { GENESYS_GATEWAY: platform });
    expect(code).toBe(2);
    expect(out).toBe('');
    for (const name of ['CLIENT_ID', 'CLIENT_SECRET']) {
      expect(err).toContain(`GENESYS_${name} is missing.`);
    }
    expect(err).toContain('TARGET_CONVERSATION_ID is missing.');
    expect(await requests()).toBe(0);
  });

  test("takes no host and no logging from the SDK's own file", async () => {
    const { script, folder } = await startProcessTest();
    const sdk = join(folder, '.genesyscloudjavascript');
    await mkdir(sdk);
    const config =
      '[logging]\nlog_level=trace\nlog_request_body=true\n[gateway]\nhost=elsewhere.invalid\n';
    await writeFile(join(sdk, 'config'), config);
    expect(await script(`status ${ACD_CALL_ID}`)).toEqual({
      code: 0,
      out: `${ACD_CALL_ID}  Status: not recording.\n`,
      err: '',
    });
  });

  test('is left by Ctrl-C, and tells what was not done', async () => {
    const { script, platform } = await startProcessTest();
    const environment = { ...environmentFor(platform), TARGET_CONVERSATION_ID: ACD_CALL_ID };
    const interruption = { at: 'in seconds: 0 of', by: interrupt };
    const demo = 'demo --api recordings --seconds 600';
    const { code, out, err } = await script(demo, environment, [interruption]);
    expect(code).toBe(130);
    expect(out).toContain('Not stopped. Interrupted.');
    expect(err).toContain(`Not done: ${ACD_CALL_ID}`);
  });

  test('is left at once by a second Ctrl-C, whatever is in hand', async () => {
    const { script, hang, platform } = await startProcessTest();
    await hang('/api/v2/conversations/');
    const queue = `queue pause ${SUPPORT_QUEUE_ID}`;
    const { code, err } = await script(queue, environmentFor(platform), [
      { at: 'Calls: 0 of', by: interrupt },
      { at: 'Once more to end at once.', by: interrupt },
    ]);
    expect(code).toBe(130);
    expect(err).toContain('The call in hand may be changed or not.');
  });

  test.each(['stdout', 'stderr'] as const)(
    'goes on when the reader of %s goes away',
    async (stream) => {
      const { script, platform } = await startProcessTest();
      const { code } = await script(`queue stop ${SUPPORT_QUEUE_ID}`, environmentFor(platform), [
        { at: 'Calls found', by: (child) => child[stream]?.destroy() },
      ]);
      expect(code).toBe(0);
      expect((await script(`status ${RECORDED_CALL_ID}`)).out).toContain('Status: paused');
    },
  );

  test('exits with the code of the outcome when nobody reads it at all', async () => {
    const { script, platform } = await startProcessTest();
    const leave = (child: ChildProcess): void => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    const none = 'queue stop b0000000-0000-4000-8000-00000000dead';
    expect((await script(none, environmentFor(platform), [], leave)).code).toBe(5);
  });
});

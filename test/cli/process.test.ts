import type { ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { SUPPORT_QUEUE_ID } from '../../simulator/world/queues.ts';
import { environmentFor, signInNote } from './script-test.ts';
import { buildScript, startProcessTest } from './start-process.ts';

const main = await buildScript();

const lines = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');

const interrupt = (child: ChildProcess): void => void child.kill('SIGINT');

describe('the process', () => {
  test('shows the result on stdout and exits with its code', async () => {
    const { script, platform } = await startProcessTest(main);
    expect(await script(`pause ${RECORDED_CALL_ID}`)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Pause confirmed: paused'),
      err: signInNote(platform),
    });
    expect(await script(`stop ${RECORDED_CALL_ID}`)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('Not stopped.'),
    });
  });

  test('reads .env in its folder, and lets environment variables take precedence', async () => {
    const { script, folder, platform } = await startProcessTest(main);
    await writeFile(join(folder, '.env'), lines(environmentFor(platform)));
    expect((await script(`status ${ACD_CALL_ID}`, {})).code).toBe(0);
    const wrong = { GENESYS_CLIENT_ID: '99999999-9999-4999-8999-999999999999' };
    expect((await script(`status ${ACD_CALL_ID}`, wrong)).code).toBe(3);
  });

  test('reads an .env file with a byte order mark and CRLF, as Windows programs write it', async () => {
    const { script, folder, platform } = await startProcessTest(main);
    const text = lines(environmentFor(platform)).replaceAll('\n', '\r\n');
    await writeFile(join(folder, '.env'), `\uFEFF${text}\r\n`);
    expect((await script(`status ${ACD_CALL_ID}`, {})).code).toBe(0);
  });

  test('names every missing setting before it sends any request', async () => {
    const { script, requests, platform } = await startProcessTest(main);
    const { code, out, err } = await script('demo', { GENESYS_GATEWAY: platform });
    expect(code).toBe(2);
    expect(out).toBe('');
    for (const name of ['CLIENT_ID', 'CLIENT_SECRET']) {
      expect(err).toContain(`GENESYS_${name} is missing.`);
    }
    expect(err).toContain('TARGET_CONVERSATION_ID is missing.');
    expect(await requests()).toEqual([]);
  });

  test("takes neither host nor logging from the SDK's own configuration file", async () => {
    const { script, folder, platform } = await startProcessTest(main);
    const sdk = join(folder, '.genesyscloudjavascript');
    await mkdir(sdk);
    const config =
      '[logging]\nlog_level=trace\nlog_request_body=true\n[gateway]\nhost=elsewhere.invalid\n';
    await writeFile(join(sdk, 'config'), config);
    expect(await script(`status ${ACD_CALL_ID}`)).toEqual({
      code: 0,
      out: `${ACD_CALL_ID}  Status: not recording.\n`,
      err: signInNote(platform),
    });
  });

  test('can be interrupted by Ctrl-C, and says what was not done', async () => {
    const { script, platform } = await startProcessTest(main);
    const environment = { ...environmentFor(platform), TARGET_CONVERSATION_ID: ACD_CALL_ID };
    const interruption = { at: 'in seconds: 0 of', by: interrupt };
    const demo = 'demo --api recordings --seconds 600';
    const { code, err } = await script(demo, environment, [interruption]);
    expect(code).toBe(130);
    expect(err).toContain('Not stopped. Interrupted.');
    expect(err).toContain(`Not done: ${ACD_CALL_ID}`);
  });

  test('stops at once at a second Ctrl-C, even if requests have been sent', async () => {
    const { script, fail, platform, came } = await startProcessTest(main);
    await fail({ method: 'PUT', path: '/api/v2/' }, 'hang');
    const queue = `queue pause ${SUPPORT_QUEUE_ID}`;
    const { code, err } = await script(queue, environmentFor(platform), [
      { at: 'Calls: 0 of', by: (child) => void came('PUT').then(() => interrupt(child)) },
      { at: 'Press Ctrl-C again to stop now.', by: interrupt },
    ]);
    expect(code).toBe(130);
    expect(err).toContain('Some requests may already have taken effect.');
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'stops at once at %s while it waits for the platform and nothing has been sent',
    async (signal) => {
      const { script, fail, platform } = await startProcessTest(main);
      const respond = { status: 429, headers: { 'Retry-After': '200' } };
      await fail({ method: 'GET', path: '/api/v2/conversations/' }, respond);
      const { code, err } = await script(
        `queue pause ${SUPPORT_QUEUE_ID}`,
        environmentFor(platform),
        [{ at: 'asks to wait 200 s.', by: (child) => void child.kill(signal) }],
      );
      expect(code).toBe(130);
      expect(err).toContain('Interrupted.');
      expect(err).toMatch(new RegExp(`Not done: .*${RECORDED_CALL_ID}`));
    },
  );

  test('finishes what it has sent despite Ctrl-C, and reports the outcome', async () => {
    const { script, platform, came } = await startProcessTest(main);
    const { out } = await script(`queue pause ${SUPPORT_QUEUE_ID}`, environmentFor(platform), [
      { at: 'Calls: 0 of', by: (child) => void came('PUT').then(() => interrupt(child)) },
    ]);
    expect(out).toContain(`${RECORDED_CALL_ID}  Pause confirmed`);
  });

  test.each(['stdout', 'stderr'] as const)(
    'keeps running when the reader of %s closes',
    async (stream) => {
      const { script, platform } = await startProcessTest(main);
      const { code } = await script(`queue stop ${SUPPORT_QUEUE_ID}`, environmentFor(platform), [
        { at: 'Calls found', by: (child) => child[stream]?.destroy() },
      ]);
      expect(code).toBe(0);
      expect((await script(`status ${RECORDED_CALL_ID}`)).out).toContain('Status: paused');
    },
  );

  test('exits with the code of the outcome even if no one reads its output', async () => {
    const { script, platform } = await startProcessTest(main);
    const leave = (child: ChildProcess): void => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    const none = 'queue stop b0000000-0000-4000-8000-00000000dead';
    expect((await script(none, environmentFor(platform), [], leave)).code).toBe(5);
  });
});

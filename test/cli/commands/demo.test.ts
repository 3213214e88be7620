import { expect, onTestFinished, test } from 'vitest';
import { ACD_CALL_ID, DIRECT_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { startScriptTest } from '../script-test.ts';

const environment = { TARGET_CONVERSATION_ID: ACD_CALL_ID };

test('the demo starts recording the call, waits ten seconds, stops it, and prints both results', async () => {
  const { script, requests } = await startScriptTest();
  const { code, out, err } = await script('demo --api recordings', { environment });
  expect(code).toBe(0);
  expect(out).toBe(
    `${ACD_CALL_ID}  Started: recording.\n${ACD_CALL_ID}  Stopped: not recording.\n`,
  );
  const seconds = [...err.matchAll(/Recording, in seconds: (\d+) of 10/g)].map(([, at]) => at);
  expect(seconds).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  const log = await requests();
  const at = (method: string) => log.find(({ line }) => line.startsWith(`${method} /api`))?.at ?? 0;
  expect(at('DELETE') - at('POST')).toBeGreaterThanOrEqual(10_000);
});

test('a long demo does not add a listener for each second', async () => {
  const { script } = await startScriptTest();
  const warnings: string[] = [];
  const hear = (warning: Error): void => void warnings.push(warning.name);
  process.on('warning', hear);
  onTestFinished(() => void process.off('warning', hear));
  expect((await script('demo --api recordings --seconds 60', { environment })).code).toBe(0);
  expect(warnings).toEqual([]);
});

test('the demo skips the stop if the start was refused, and says so', async () => {
  const { script, requests } = await startScriptTest();
  const { code, err } = await script('demo', {
    environment: { TARGET_CONVERSATION_ID: DIRECT_CALL_ID },
  });
  expect(code).toBe(4);
  expect(err).toContain("Not started. The OAuth client doesn't have the permission");
  expect(err).toContain('Not stopped. Skipped: the recording was not started.');
  const writes = (await requests()).filter(({ line }) => /^(PATCH|POST \/api|DELETE)/.test(line));
  expect(writes).toHaveLength(1);
});

test('the demo stops a recording that was already running, after the same wait, as the tutorial does', async () => {
  const { script, requests } = await startScriptTest();
  await script(`start ${ACD_CALL_ID} --api recordings`);
  const { code, out, err } = await script('demo --api recordings', { environment });
  expect(code).toBe(0);
  expect(out).toContain('Already recording.');
  expect(err).toContain('Recording, in seconds: 9 of 10');
  expect(out).toContain('Stopped: not recording.');
  const log = (await requests()).map(({ line }) => line.split(' ')[0]);
  expect(log.filter((method) => method === 'DELETE')).toHaveLength(1);
});

test("Ctrl-C ends the demo's wait at once, leaves the recording running and says so", async () => {
  const { script, requests } = await startScriptTest();
  const { code, out, err } = await script('demo --api recordings', {
    environment,
    interruptAt: 'in seconds: 3 of 10',
  });
  expect(code).toBe(130);
  expect(out).toContain('Started: recording.');
  expect(err).toContain('Not stopped. Interrupted.');
  expect(err).toContain(`Not done: ${ACD_CALL_ID}`);
  expect((await requests()).some(({ line }) => line.startsWith('DELETE'))).toBe(false);
});

test('a dry run of the demo does not wait and changes nothing', async () => {
  const { script, requests } = await startScriptTest();
  const { code, out } = await script('demo --api recordings --dry-run', { environment });
  expect(code).toBe(0);
  expect(out).toContain('Would start: not recording.');
  expect(await requests()).toHaveLength(2);
});

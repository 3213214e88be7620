import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { SECRET, signInNote, startScriptTest } from './script-test.ts';

const STATUS = `status ${ACD_CALL_ID}`;

/** A working folder whose `.env` everyone on this machine can read. */
function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, '.env'), text, { mode: 0o644 });
  return folder;
}

test('--version prints the version on stdout, whatever else is wrong, and sends nothing', async () => {
  const { script, requests } = await startScriptTest();
  const folder = folderWith('GENESYS_GATEWAY=https://stranger.example\n');
  const shown = await script('--version', { folder });
  expect(shown).toEqual({ code: 0, out: `${about.version}\n`, err: '' });
  expect(await requests()).toEqual([]);
});

test.each([
  [STATUS, ''],
  [`${STATUS} --json`, expect.stringContaining('"error": "absent.env cannot be read."')],
])('an environment that cannot be used ends "%s" before any request', async (words, out) => {
  const { script, requests } = await startScriptTest();
  const err = expect.stringContaining('absent.env cannot be read.');
  expect(await script(`${words} --env-file absent.env`)).toEqual({ code: 2, out, err });
  expect(await requests()).toEqual([]);
});

test("a secret that was entered as the file's name is not printed", async () => {
  const { script } = await startScriptTest();
  const { err } = await script(`${STATUS} --env-file ${SECRET}`);
  expect(err).toContain('[hidden] cannot be read.');
});

test('a warning about the file with the secret comes before the sign-in, and does not end the run', async () => {
  const { script, platform } = await startScriptTest();
  const folder = folderWith(`GENESYS_GATEWAY=${platform}\nGENESYS_CLIENT_SECRET=${SECRET}\n`);
  expect(await script(STATUS, { folder })).toMatchObject({
    code: 0,
    err: `.env holds a secret, and others on this machine can read it: chmod 600 .env\n${signInNote(platform)}`,
  });
});

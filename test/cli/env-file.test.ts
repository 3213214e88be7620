import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { completeEnvironment } from '../../src/cli/env-file.ts';
import type { Environment } from '../../src/cli/env.ts';

/** A working folder with one file that only its owner can read. */
function folderWith(text: string, { name = '.env', mode = 0o600 } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'env-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), mode);
  return folder;
}

const complete = (environment: Environment, folder: string, named: string | null = null) =>
  completeEnvironment(environment, folder, named);

const values = (expected: Environment) => ({
  ok: true,
  value: { values: expected, warning: null },
});

test('an .env file supplements the environment, whose variables take precedence', () => {
  const folder = folderWith('GENESYS_CLIENT_ID=file\nGENESYS_CLIENT_SECRET=file\n');
  expect(complete({ GENESYS_CLIENT_ID: 'mine' }, folder)).toEqual(
    values({ GENESYS_CLIENT_ID: 'mine', GENESYS_CLIENT_SECRET: 'file' }),
  );
});

test("an .env file cannot send the environment's secret to a gateway of its choice", () => {
  const folder = folderWith('GENESYS_GATEWAY=https://stranger.example\n');
  expect(complete({ GENESYS_CLIENT_SECRET: 'mine' }, folder)).toEqual({
    ok: false,
    problem: expect.stringContaining('Set both in the same place'),
  });
});

test('the secret of an .env file is not sent to a gateway that the environment names', () => {
  const folder = folderWith('GENESYS_CLIENT_SECRET=own\n');
  expect(complete({ GENESYS_GATEWAY: 'https://other.example' }, folder)).toEqual({
    ok: false,
    problem:
      'GENESYS_GATEWAY is set in the environment, but GENESYS_CLIENT_SECRET in .env. Set both in the same place: the secret is sent to the gateway.',
  });
});

test("an .env file may name a gateway for its own secret, without affecting the environment's", () => {
  const folder = folderWith('GENESYS_GATEWAY=https://proxy.example\nGENESYS_CLIENT_SECRET=own\n');
  expect(complete({}, folder)).toMatchObject({ ok: true });
  const mine = { GENESYS_CLIENT_SECRET: 'mine', GENESYS_GATEWAY: 'https://mine.example' };
  expect(complete(mine, folder)).toEqual(values(mine));
});

test('without an .env file the environment is used as it is', () => {
  expect(complete({ A: '1' }, '/nowhere')).toEqual(values({ A: '1' }));
});

test('--env-file names the file to read instead of .env, and that file must exist', () => {
  const folder = folderWith('GENESYS_REGION=mypurecloud.de\n', { name: 'eu.env' });
  expect(complete({}, folder, 'eu.env')).toEqual(values({ GENESYS_REGION: 'mypurecloud.de' }));
  expect(complete({}, folder, 'us.env')).toEqual({ ok: false, problem: 'us.env cannot be read.' });
});

test('an .env that is there but cannot be read is refused, not passed over', () => {
  const folder = folderWith('');
  mkdirSync(join(folder, 'inner/.env'), { recursive: true });
  expect(complete({}, join(folder, 'inner'))).toEqual({
    ok: false,
    problem: '.env cannot be read.',
  });
});

test('an empty gateway counts as none, in the file as in the environment', () => {
  const empty = folderWith('GENESYS_GATEWAY=" "\n');
  expect(complete({ GENESYS_CLIENT_SECRET: 'mine' }, empty)).toMatchObject({ ok: true });
  const secret = folderWith('GENESYS_CLIENT_SECRET=own\n');
  expect(complete({ GENESYS_GATEWAY: ' ' }, secret)).toMatchObject({ ok: true });
});

test('a secret in a file that others can read causes a warning, other settings do not', () => {
  const secret = folderWith('GENESYS_CLIENT_SECRET=own\n', { mode: 0o644 });
  expect(complete({}, secret)).toMatchObject({
    value: { warning: expect.stringMatching(/^\.env holds a secret.*chmod 600 \.env$/) },
  });
  const region = folderWith('GENESYS_REGION=mypurecloud.de\n', { mode: 0o644 });
  expect(complete({}, region)).toMatchObject({ value: { warning: null } });
});

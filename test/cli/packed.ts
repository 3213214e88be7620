import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { NOTICES } from '../../build/third-party/notices.ts';
import { FAILED, PASSED, type Tally } from '../run/step.ts';
import { say } from '../run/say.ts';

const execute = promisify(execFile);

const Package = v.object({
  version: v.string(),
  bin: v.object({ 'genesys-recording': v.string() }),
});

/**
 * Whether the package that npm packs holds the script and the notices, and the script runs from there. Needs `dist-cli/`, and no
 * network: the packages that npm would install beside it are the project's own.
 */
export async function packedScript(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  try {
    const problem = await tryPacked(folder);
    if (problem === null) return PASSED;
    say(`  ✗ ${problem}`);
    return FAILED;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is wrong with the packed script; `null`: nothing. */
async function tryPacked(folder: string): Promise<string | null> {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await execute('npm', pack);
  const [{ filename }] = v.parse(v.tuple([v.object({ filename: v.string() })]), JSON.parse(stdout));
  await execute('tar', ['-xzf', join(folder, filename), '-C', folder]);
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));

  const home = join(folder, 'package');
  const notices = ['dist', 'dist-cli'].map((built) => join(home, built, NOTICES));
  const unnoticed = notices.find((path) => !existsSync(path));
  if (unnoticed !== undefined) return `The package holds code of others, and no ${unnoticed}.`;
  const text = await readFile(join(home, 'package.json'), 'utf8');
  const content = v.safeParse(Package, JSON.parse(text));
  if (!content.success) return 'package.json names no bin "genesys-recording".';
  const { version, bin } = content.output;
  const script = join(home, bin['genesys-recording']);
  const shown = await execute(process.execPath, [script, '--version']).catch(String);
  if (typeof shown === 'string') return shown;
  return shown.stdout.trim() === version ? null : `--version shows "${shown.stdout.trim()}".`;
}

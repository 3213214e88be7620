import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, onTestFinished } from 'vitest';
import { startSimulator } from '../../simulator/simulator.ts';
import { environmentFor, expectNoSecret, type Shown } from './script-test.ts';

/**
 * Builds the script where it finds the packages that it imports, as it is shipped: a process starts in a third of the
 * time that its sources take. For a test file to call as it loads; what it built goes with its last test.
 * @returns the path of the script
 */
export async function buildScript(): Promise<string> {
  const cache = resolve('node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, 'script-'));
  afterAll(() => rm(outDir, { recursive: true }));
  const configFile = fileURLToPath(new URL('../../vite.cli.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'warn', build: { outDir } });
  return join(outDir, 'bin/genesys-recording.js');
}

/** What is done to the script's process once it has shown a text. */
interface Intervention {
  readonly at: string;
  readonly by: (child: ChildProcess) => void;
}

/** A simulator in its own time, and the built script as processes that talk to it. Each test has an empty home and folder. */
export async function startProcessTest(main: string) {
  const simulator = await startSimulator({ applyAfterMs: 10, widgetRoot: import.meta.dirname });
  onTestFinished(() => simulator.stop());
  const folder = await mkdtemp(join(tmpdir(), 'genesys-recording-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { platform } = simulator.addresses;

  function script(
    words: string,
    environment: Readonly<Record<string, string>> = environmentFor(platform),
    interventions: readonly Intervention[] = [],
    atFirst: Intervention['by'] = () => undefined,
  ): Promise<Shown> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [main, ...words.split(' ')], {
        cwd: folder,
        env: { HOME: folder, PATH: process.env['PATH'], ...environment },
      });
      atFirst(child);
      const shown = { out: '', err: '' };
      const hear = (name: 'out' | 'err') => (text: string) => {
        const before = shown[name];
        shown[name] += text;
        const due = interventions.filter(({ at }) => shown[name].includes(at));
        for (const { at, by } of due) if (!before.includes(at)) by(child);
      };
      child.stdout.setEncoding('utf8').on('data', hear('out'));
      child.stderr.setEncoding('utf8').on('data', hear('err'));
      child.once('error', reject);
      child.once('close', (code) => {
        expectNoSecret(shown.out + shown.err);
        resolve({ code: code ?? -1, ...shown });
      });
    });
  }

  /** So the simulator answers to the next requests of this kind. */
  async function fail(kind: { method: string; path: string }, respond: unknown): Promise<void> {
    await fetch(`${platform}/__simulator/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...kind, times: 100, respond }),
    });
  }

  /** The methods of the requests that came so far. */
  async function requests(): Promise<readonly string[]> {
    const answer = await fetch(`${platform}/__simulator/requests`);
    const log: unknown = await answer.json();
    return Array.isArray(log) ? log.map(({ method }) => String(method)) : [];
  }

  /** Resolves once a request of this method came. */
  async function came(method: string): Promise<void> {
    while (!(await requests()).includes(method));
  }

  return { platform, folder, script, fail, requests, came };
}

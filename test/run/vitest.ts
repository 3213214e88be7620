import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { FAILED, type Tally } from './step.ts';
import { runProgram } from './tool.ts';

/** The part of Vitest's JSON report that is used. */
const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
});

/** A step that runs these Vitest projects. */
export const vitest =
  (projects: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  async (): Promise<Tally> => {
    const folder = await mkdtemp(join(tmpdir(), 'vitest-'));
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runProgram(
      'vitest',
      ['run', ...projects.map((project) => `--project=${project}`), ...reporters],
      environment,
    );
    const text = await readFile(report, 'utf8').catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
    return tallyOf(text, code);
  };

/**
 * The result of a Vitest run. A run that failed without a failing test (a file that does not load, an error outside the
 * tests) counts as failed, and so does one without tests.
 */
export function tallyOf(report: string | undefined, exitCode: number): Tally {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), report);
  if (!parsed.success) return FAILED;
  const { numPassedTests: passed, numFailedTests: failed } = parsed.output;
  const broken = exitCode !== 0 || passed + failed === 0;
  return { passed, failed: broken ? Math.max(failed, 1) : failed };
}

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { FAILED, type Tally } from './step.ts';
import { runProgram } from './tool.ts';

/** The part of Playwright's JSON report that is used. */
const Report = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
});

/** A step that runs Playwright's tests. */
export const playwright =
  (environment: Readonly<Record<string, string>> = {}) =>
  async (): Promise<Tally> => {
    const folder = await mkdtemp(join(tmpdir(), 'playwright-'));
    const report = join(folder, 'report.json');
    const code = await runProgram('playwright', ['test', '--reporter=list,json'], {
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    const text = await readFile(report, 'utf8').catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
    return tallyOf(text, code);
  };

/**
 * The result of a Playwright run. A test that was skipped, or passed only on retry, counts as failed. So does a run
 * that failed outside its tests (a file that does not load, a set-up that throws), and one without tests.
 */
export function tallyOf(report: string | undefined, exitCode: number): Tally {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), report);
  if (!parsed.success) return FAILED;
  const { expected: passed, unexpected, flaky, skipped } = parsed.output.stats;
  const failed = unexpected + flaky + skipped;
  const broken = exitCode !== 0 || passed + failed === 0;
  return { passed, failed: broken ? Math.max(failed, 1) : failed };
}

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { onTestFinished } from 'vitest';
import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { startInstallTest } from './install-test.ts';

/** Checks a live call as well. */
export const CALL = `--conversation ${ACD_CALL_ID}`;

/** A build output folder with the files that a check reads. */
export function pagesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('public', folder, { recursive: true });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/index-a1b2c3d4.js'), '// long enough'.repeat(500));
  for (const page of ['index.html', 'queue.html', 'signed-in.html', 'setup.html']) {
    writeFileSync(join(folder, page), '<script src="./assets/index-a1b2c3d4.js"></script>');
  }
  return folder;
}

const Report = v.object({
  findings: v.array(
    v.object({ id: v.string(), verdict: v.string(), details: v.array(v.string()) }),
  ),
  parts: v.array(v.string()),
  conclusion: v.string(),
  closing: v.string(),
  exitCode: v.number(),
});

/** The report of a check with `--json`. `more`: further words of the command line. */
export const reportOf = async (
  { script, widget }: Awaited<ReturnType<typeof startInstallTest>>,
  more = '',
) => v.parse(Report, JSON.parse((await script(`check --page ${widget} --json ${more}`)).out));

/** An organization with the product installed, whose pages have the right config.json. */
export async function startInstalled() {
  const started = await startInstallTest(pagesFolder());
  const { asJson, install, control, widget } = started;
  const { config } = await asJson(install);
  await control('POST', 'config', config ?? {});
  const check = `check --page ${widget}`;
  const report = (more = '') => reportOf(started, more);
  const verdictsOf = async (more = '') =>
    Object.fromEntries((await report(more)).findings.map((one) => [one.id, one.verdict]));
  return { ...started, check, report, verdictsOf };
}

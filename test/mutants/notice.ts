import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import type { Change } from './changes.ts';
import { changed } from './changes.ts';
import type { Copy } from './copy.ts';
import { BLIND_TESTS, LONG_TESTS, PATIENCE } from './sample-of.ts';

/** The part of Vitest's JSON report that is read. */
const Report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ failureMessages: v.nullish(v.array(v.string()), []) })),
    }),
  ),
});

/** What a busy machine makes fail: somebody waited too long. */
const LATE = /timed out|timeout|wait-for/i;

/** So many of the nearest tests run first: a change that they notice costs seconds. */
const FEW = 6;

interface Stage {
  readonly files: readonly string[];
  readonly patience: number;
}

/** Nearest first, the long ones last. */
export function stagesOf(tests: readonly string[]): readonly Stage[] {
  const seeing = tests.filter((test) => !BLIND_TESTS.test(test));
  const short = seeing.filter((test) => !LONG_TESTS.test(test));
  return [
    { files: short.slice(0, FEW), patience: PATIENCE.few },
    { files: short.slice(FEW), patience: PATIENCE.more },
    { files: seeing.filter((test) => LONG_TESTS.test(test)), patience: PATIENCE.long },
  ].filter(({ files }) => files.length > 0);
}

/**
 * Who noticed: the file of a test that fails with the change and passes without it; `null` if nobody did.
 * @throws Error if a test fails without the change, too
 */
export async function whoNotices(
  copy: Copy,
  change: Change,
  text: string,
  tests: readonly string[],
): Promise<string | null> {
  await copy.write(change.path, changed(text, change));
  try {
    for (const stage of stagesOf(tests)) {
      const witness = await witnessAmong(copy, stage);
      if (witness === null) continue;
      await copy.write(change.path, text);
      if (tests.includes(witness)) await expectSound(copy, witness);
      return witness;
    }
    return null;
  } finally {
    await copy.write(change.path, text);
  }
}

/** A test that failed because it waited too long has to fail again: a busy machine does that, too. */
async function witnessAmong(copy: Copy, { files, patience }: Stage): Promise<string | null> {
  const { ran, failed } = await runTests(copy, files, patience);
  if (ran === 'passed') return null;
  if (ran === 'timedOut') return 'the tests found no end';
  const [witness] = failed;
  if (witness === undefined) return 'the tests did not even load';
  const { file: name, isLate } = witness;
  if (!isLate || (await runTests(copy, [name], patience)).ran !== 'passed') return name;
  const others = files.filter((file) => file !== name);
  return others.length > 0 ? witnessAmong(copy, { files: others, patience }) : null;
}

const sound = new Set<string>();

async function expectSound(copy: Copy, test: string): Promise<void> {
  if (sound.has(test)) return;
  const { ran } = await runTests(copy, [test], PATIENCE.long);
  if (ran !== 'passed') throw new Error(`${test} fails without any change.`);
  sound.add(test);
}

async function runTests(copy: Copy, files: readonly string[], patience: number) {
  const folder = await mkdtemp(join(tmpdir(), 'noticed-'));
  try {
    const file = join(folder, 'report.json');
    const ran = await copy.test(files, patience, file);
    const report = await readFile(file, 'utf8').catch(() => '{}');
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), report);
    const results = parsed.success ? parsed.output.testResults : [];
    const failed = results
      .filter(({ status }) => status === 'failed')
      .map(({ name, assertionResults }) => ({
        file: relative(copy.folder, name),
        isLate: assertionResults.some(({ failureMessages }) => LATE.test(failureMessages.join())),
      }));
    return { ran, failed };
  } finally {
    await rm(folder, { recursive: true });
  }
}

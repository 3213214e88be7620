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

/** Failures that a busy machine can cause: a wait took too long. */
const LATE = /timed out|timeout|wait-for/i;

/** How many of the nearest tests run first: a mutant that these kill costs only seconds. */
const FEW = 6;

interface Stage {
  readonly files: readonly string[];
  readonly patience: number;
}

/** Nearest tests first, slow ones last. */
function stagesOf(tests: readonly string[]): readonly Stage[] {
  const seeing = tests.filter((test) => !BLIND_TESTS.test(test));
  const short = seeing.filter((test) => !LONG_TESTS.test(test));
  return [
    { files: short.slice(0, FEW), patience: PATIENCE.few },
    { files: short.slice(FEW), patience: PATIENCE.more },
    { files: seeing.filter((test) => LONG_TESTS.test(test)), patience: PATIENCE.long },
  ].filter(({ files }) => files.length > 0);
}

/** The file of a test that fails with the change and passes without it; `null` if there is none. */
export async function whoNotices(
  copy: Copy,
  change: Change,
  text: string,
  tests: readonly string[],
): Promise<string | null> {
  const broken = changed(text, change);
  await copy.write(change.path, broken);
  try {
    for (const stage of stagesOf(tests)) {
      const noticedBy = await firstToNotice(copy, stage, async (test) => {
        await copy.write(change.path, text);
        const isSound = await isSoundIn(copy, test);
        await copy.write(change.path, broken);
        return isSound;
      });
      if (noticedBy !== null) return noticedBy;
    }
    return null;
  } finally {
    await copy.write(change.path, text);
  }
}

/**
 * A test that timed out must fail again to count, because a busy machine can cause a timeout, too.
 * @param isSound whether the test passes without the change
 */
async function firstToNotice(
  copy: Copy,
  { files, patience }: Stage,
  isSound: (test: string) => Promise<boolean>,
): Promise<string | null> {
  const { ran, failed } = await runTests(copy, files, patience);
  if (ran === 'passed') return null;
  if (ran === 'timedOut') return 'the tests did not end';
  const [noticedBy] = failed;
  if (noticedBy === undefined) return 'the tests did not even load';
  const { file: name, isLate } = noticedBy;
  const failsAgain = !isLate || (await runTests(copy, [name], patience)).ran !== 'passed';
  if (failsAgain && (await isSound(name))) return name;
  const others = files.filter((file) => file !== name);
  return others.length > 0 ? firstToNotice(copy, { files: others, patience }, isSound) : null;
}

const sound = new Map<string, boolean>();

/** Whether a test passes without any change; if not, its failure proves nothing. Run only once for each test. */
async function isSoundIn(copy: Copy, test: string): Promise<boolean> {
  const known = sound.get(test);
  if (known !== undefined) return known;
  const { ran } = await runTests(copy, [test], PATIENCE.long);
  sound.set(test, ran === 'passed');
  return ran === 'passed';
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

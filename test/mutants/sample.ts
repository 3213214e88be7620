import type { ProjectFile } from '../architecture/gate.ts';
import { type Change, changed, changesIn, inWords } from './changes.ts';
import type { Compiled, Copy } from './copy.ts';
import { nearestTests } from './nearest-tests.ts';
import { whoNotices } from './notice.ts';
import { shuffled } from './random.ts';
import { isChanged } from './sample-of.ts';

/** Every possible change, in an order that depends on the seed. */
export function changesFor(files: readonly ProjectFile[], seed: number): readonly Change[] {
  return shuffled(files.filter(({ path }) => isChanged(path)).flatMap(changesIn), seed);
}

/** Tries this many mutants that compile, one at a time; returns a description of each survivor. */
export async function trySample(
  copy: Copy,
  files: readonly ProjectFile[],
  { seed, count }: { readonly seed: number; readonly count: number },
  say: (line: string) => void,
): Promise<readonly string[]> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = ({ path }: Change): string => texts.get(path) ?? '';
  const testsOf = nearestTests(files);
  const survivors: string[] = [];
  let tried = 0;
  for (const handful of handfulsOf(changesFor(files, seed))) {
    for (const change of await compiling(copy, handful, textOf)) {
      if (tried === count) return survivors;
      tried += 1;
      const noticedBy = await whoNotices(copy, change, textOf(change), testsOf(change.path));
      const words = inWords(change, textOf(change));
      if (noticedBy === null) survivors.push(words);
      const verdict = noticedBy === null ? 'SURVIVED' : 'noticed ';
      say(`${verdict}  ${words}${noticedBy === null ? '' : `  (${noticedBy})`}`);
    }
  }
  return survivors;
}

/** How many mutants are compiled together. */
const HANDFUL = 8;

/** The changes in order, in groups without two changes to the same file. */
function* handfulsOf(changes: readonly Change[]): Generator<readonly Change[]> {
  let handful: Change[] = [];
  for (const change of changes) {
    const full = handful.length === HANDFUL || handful.some(({ path }) => path === change.path);
    if (full) {
      yield handful;
      handful = [];
    }
    handful.push(change);
  }
  yield handful;
}

/** Those that compile. They are compiled together; if the errors are in other files than the changes, one by one. */
async function compiling(
  copy: Copy,
  changes: readonly Change[],
  textOf: (change: Change) => string,
): Promise<readonly Change[]> {
  const { compiles, wrong } = await compile(copy, changes, textOf);
  if (compiles) return changes;
  const rest = changes.filter(({ path }) => !wrong.has(path));
  if (rest.length < changes.length) return compiling(copy, rest, textOf);
  if (changes.length === 1) return [];
  const singly: Change[] = [];
  for (const change of changes) singly.push(...(await compiling(copy, [change], textOf)));
  return singly;
}

async function compile(
  copy: Copy,
  changes: readonly Change[],
  textOf: (change: Change) => string,
): Promise<Compiled> {
  for (const change of changes) await copy.write(change.path, changed(textOf(change), change));
  const compiled = await copy.compile();
  for (const change of changes) await copy.write(change.path, textOf(change));
  return compiled;
}

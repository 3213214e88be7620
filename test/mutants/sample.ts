import type { ProjectFile } from '../architecture/gate.ts';
import { type Change, changed, changesIn, inWords } from './changes.ts';
import type { Copy } from './copy.ts';
import { nearestTests } from './nearest-tests.ts';
import { whoNotices } from './notice.ts';
import { shuffled } from './random.ts';
import { isChanged } from './sample-of.ts';

/** Every change that could be made, in the order of the seed. */
export function changesFor(files: readonly ProjectFile[], seed: number): readonly Change[] {
  return shuffled(files.filter(({ path }) => isChanged(path)).flatMap(changesIn), seed);
}

/** Tries so many changes that compile, one at a time; gives those that no test noticed, in words. */
export async function trySample(
  copy: Copy,
  files: readonly ProjectFile[],
  { seed, count }: { readonly seed: number; readonly count: number },
  say: (line: string) => void,
): Promise<readonly string[]> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const testsOf = nearestTests(files);
  const survivors: string[] = [];
  let tried = 0;
  for (const change of changesFor(files, seed)) {
    if (tried === count) break;
    const text = texts.get(change.path) ?? '';
    if (!(await compiles(copy, change, text))) continue;
    tried += 1;
    const witness = await whoNotices(copy, change, text, testsOf(change.path));
    const words = inWords(change, text);
    if (witness === null) survivors.push(words);
    say(
      `${witness === null ? 'SURVIVED' : 'noticed '}  ${words}${witness ? `  (${witness})` : ''}`,
    );
  }
  return survivors;
}

async function compiles(copy: Copy, change: Change, text: string): Promise<boolean> {
  await copy.write(change.path, changed(text, change));
  const itDoes = await copy.compiles();
  await copy.write(change.path, text);
  return itDoes;
}

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { changed, changesIn, inWords } from './changes.ts';
import { withCopy } from './copy.ts';
import { changesFor, trySample } from './sample.ts';

const PATH = 'src/queue/guard.ts';
const GUARD = `import { open } from './door.ts';

export type Name = 'ana' | 'ben';

/** Lets the first ones in. */
export async function guard(name: Name, seat: number): Promise<boolean> {
  if (name === 'ana') return true;
  await open({ quietly: false });
  return seat < 10 && name !== 'ben';
}
`;

const made = changesIn({ path: PATH, text: GUARD }).map((change) => inWords(change, GUARD));

describe('the possible mutants of a file', () => {
  test.each([
    "src/queue/guard.ts:7  if (name [=== → !==] 'ana') return true;",
    "src/queue/guard.ts:7  [if (name === 'ana') return true; → ;]",
    'src/queue/guard.ts:8  await open({ quietly: [false → true] });',
    'src/queue/guard.ts:8  [await open({ quietly: false }) → open({ quietly: false })];',
    'src/queue/guard.ts:8  [await open({ quietly: false }); → ;]',
    "src/queue/guard.ts:9  return seat [< → <=] 10 && name !== 'ben';",
    "src/queue/guard.ts:9  return seat < [10 → 11] && name !== 'ben';",
    "src/queue/guard.ts:9  return seat < 10 [&& → ||] name !== 'ben';",
    "src/queue/guard.ts:9  return seat < 10 && name !== ['ben' → 'ana'];",
  ])('include %s', (words) => {
    expect(made).toContain(words);
  });

  test('do not touch imports and types', () => {
    expect(made.filter((words) => /guard\.ts:[1-4] /.test(words))).toEqual([]);
  });
});

describe('a sample of mutants', () => {
  const names = ['a', 'b', 'c', 'd'].map((name) => `src/queue/${name}.ts`);
  const files = [...names, 'src/agent/e.ts'].map((path) => ({ path, text: GUARD }));

  test('is the same for the same seed, and another for another', () => {
    expect(changesFor(files, 3)).toEqual(changesFor(files, 3));
    expect(changesFor(files, 4)).not.toEqual(changesFor(files, 3));
    expect(changesFor(files, 4)).toHaveLength(made.length * names.length);
  });

  test('stays within the sampled folders', () => {
    expect(changesFor(files, 3).filter(({ path }) => path.startsWith('src/agent/'))).toEqual([]);
  });
});

const TINY = {
  'tsconfig.json': '{"compilerOptions": {"strict": true, "noEmit": true}, "include": ["src"]}',
  'package.json': '{"type": "module"}',
  'vitest.config.ts': `export default { test: { projects: [{ test: { name: 'unit' } }] } };`,
  'src/queue/known.ts': 'export const known: boolean = true;\n',
  'src/queue/forgotten.ts': 'export const forgotten: boolean = true;\n',
  'src/queue/typed.ts': 'export const typed: true = true;\n',
  'known.test.ts': `import { expect, test } from 'vitest';
import { forgotten } from './src/queue/forgotten.ts';
import { known } from './src/queue/known.ts';

test('is known', () => expect([known, typeof forgotten]).toEqual([true, 'boolean']));
`,
};

test('a killed mutant is counted apart from one that survives; one whose types fail is not counted', async () => {
  const root = await mkdtemp(join(tmpdir(), 'tiny-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'src/queue'), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  const files = Object.entries(TINY).map(([path, text]) => ({ path, text }));
  await Promise.all(files.map(({ path, text }) => writeFile(join(root, path), text)));

  const said: string[] = [];
  const survivors = await withCopy(root, (copy) =>
    trySample(copy, files, { seed: 1, count: 5 }, (line) => said.push(line)),
  );
  expect(survivors).toEqual([
    'src/queue/forgotten.ts:1  export const forgotten: boolean = [true → false];',
  ]);
  expect(said.toSorted()).toEqual([
    'SURVIVED  src/queue/forgotten.ts:1  export const forgotten: boolean = [true → false];',
    'noticed   src/queue/known.ts:1  export const known: boolean = [true → false];  (known.test.ts)',
  ]);
});

test('a mutant is applied in the right place, and changes nothing else', () => {
  const [first] = changesIn({ path: PATH, text: 'export const lost = true;' });
  expect(first && changed('export const lost = true;', first)).toBe('export const lost = false;');
});

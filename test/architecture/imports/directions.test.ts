import { describe, expect, test } from 'vitest';
import { importDirections } from './directions.ts';

/** The problems of one file with the imports in `text`. */
const problems = (path: string, text: string): readonly string[] =>
  importDirections.check([{ path, text }]).problems;

describe('the layout forbids', () => {
  test.each([
    [
      'the core importing Genesys code',
      'src/recording/a.ts',
      `import { b } from '../genesys/b.ts';`,
    ],
    [
      'the core importing a type of Genesys',
      'src/recording/a.ts',
      `import type { B } from '../genesys/b.ts';`,
    ],
    ['a package in the core', 'src/recording/a.ts', `import * as v from 'valibot';`],
    ['Genesys code importing a page', 'src/genesys/a.ts', `import { b } from '../agent/b.ts';`],
    ['Genesys code importing components', 'src/genesys/a.ts', `import { h } from 'preact';`],
    [
      'a shared component using logic of the core',
      'src/ui/a.tsx',
      `import { reduce } from '../recording/reduce.ts';`,
    ],
    [
      'a shared component importing platform code',
      'src/ui/a.tsx',
      `import type { B } from '../genesys/backend.ts';`,
    ],
    [
      'a shared component using values of problem.ts',
      'src/ui/a.tsx',
      `import { b } from '../genesys/launch/problem.ts';`,
    ],
    [
      'a component importing platform code',
      'src/agent/button.tsx',
      `import { b } from '../genesys/b.ts';`,
    ],
    ['one page importing another', 'src/agent/main.tsx', `import { b } from '../queue/b.ts';`],
    ['the command line importing components', 'src/cli/a.ts', `import { b } from '../ui/b.ts';`],
    ['a page using Node', 'src/agent/a.ts', `import { readFile } from 'node:fs';`],
    ['src importing tests', 'src/agent/main.tsx', `import { b } from '../../simulator/b.ts';`],
    ['a folder that the layout does not know', 'src/helpers/a.ts', ''],
    ['a forbidden re-export', 'src/recording/a.ts', `export { b } from '../genesys/b.ts';`],
    ['a forbidden import()', 'src/recording/a.ts', `export const b = import('../genesys/b.ts');`],
    [
      'a value hidden among types',
      'src/ui/a.tsx',
      `import { type A, b } from '../recording/b.ts';`,
    ],
  ])('%s', (_what, path, text) => {
    expect(problems(path, text)).toHaveLength(1);
  });
});

describe('the layout allows imports by', () => {
  test.each([
    ['a folder, of its own files', 'src/recording/a.ts', `import { b } from './b.ts';`],
    [
      'Genesys code, of the core and the SDKs',
      'src/genesys/a.ts',
      `import { b } from '../recording/b.ts'; import c from 'purecloud-platform-client-v2/src/c.js';`,
    ],
    [
      'shared components, of types',
      'src/ui/a.tsx',
      `import type { View } from '../recording/view.ts'; import type { P } from '../genesys/launch/problem.ts';`,
    ],
    [
      "a page's wiring, of everything below",
      'src/agent/main.tsx',
      `import { b } from '../genesys/b.ts'; import '../ui/tokens.css'; import { render } from 'preact';`,
    ],
    [
      'a component, of Genesys types',
      'src/agent/a.tsx',
      `import type { B } from '../genesys/b.ts'; import { useState } from 'preact/hooks';`,
    ],
    [
      'the command line, of Genesys code, the core and Node',
      'src/cli/a.ts',
      `import { b } from '../genesys/b.ts'; import { readFile } from 'node:fs/promises';`,
    ],
  ])('%s', (_what, path, text) => {
    expect(problems(path, text)).toEqual([]);
  });
});

test('a problem names the file, its import, and the reason', () => {
  expect(problems('src/recording/a.ts', `import { b } from '../genesys/b.ts';`)).toEqual([
    'src/recording/a.ts imports src/genesys/b.ts: genesys/ is closed to recording/.',
  ]);
});

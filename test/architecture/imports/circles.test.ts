import { expect, test } from 'vitest';
import { importCircles } from './circles.ts';

const check = (files: Readonly<Record<string, string>>): readonly string[] =>
  importCircles.check(Object.entries(files).map(([path, text]) => ({ path, text }))).problems;

test('a circle of type imports through three files of the simulator is reported', () => {
  expect(
    check({
      'simulator/a.ts': `import type { B } from './b.ts';`,
      'simulator/b.ts': `import type { C } from './login/c.ts';`,
      'simulator/login/c.ts': `import { a } from '../a.ts';`,
    }),
  ).toEqual(['simulator/a.ts → simulator/b.ts → simulator/login/c.ts → simulator/a.ts: a circle.']);
});

test('a circle is reported once, even if files outside it import it', () => {
  expect(
    check({
      'src/a.ts': `import { b } from './b.ts';`,
      'src/b.ts': `import { c } from './c.ts';`,
      'src/c.ts': `export type { B } from './b.ts';`,
      'test/a.test.ts': `import { c } from '../src/c.ts';`,
    }),
  ).toEqual(['src/b.ts → src/c.ts → src/b.ts: a circle.']);
});

test('two import paths to one file are not a circle', () => {
  expect(
    check({
      'src/a.ts': `import { b } from './b.ts'; import { c } from './c.ts';`,
      'src/b.ts': `import { c } from './c.ts';`,
      'src/c.ts': '',
    }),
  ).toEqual([]);
});

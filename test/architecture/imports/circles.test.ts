import { expect, test } from 'vitest';
import { importCircles } from './circles.ts';

const check = (files: Readonly<Record<string, string>>): readonly string[] =>
  importCircles.check(Object.entries(files).map(([path, text]) => ({ path, text }))).problems;

test('a circle of types through three files of the simulator is found', () => {
  expect(
    check({
      'simulator/a.ts': `import type { B } from './b.ts';`,
      'simulator/b.ts': `import type { C } from './login/c.ts';`,
      'simulator/login/c.ts': `import { a } from '../a.ts';`,
    }),
  ).toEqual(['simulator/a.ts → simulator/b.ts → simulator/login/c.ts → simulator/a.ts: a circle.']);
});

test('a circle that files outside it lead to is found once', () => {
  expect(
    check({
      'src/a.ts': `import { b } from './b.ts';`,
      'src/b.ts': `import { c } from './c.ts';`,
      'src/c.ts': `export type { B } from './b.ts';`,
      'test/a.test.ts': `import { c } from '../src/c.ts';`,
    }),
  ).toEqual(['src/b.ts → src/c.ts → src/b.ts: a circle.']);
});

test('two ways to one file are no circle', () => {
  expect(
    check({
      'src/a.ts': `import { b } from './b.ts'; import { c } from './c.ts';`,
      'src/b.ts': `import { c } from './c.ts';`,
      'src/c.ts': '',
    }),
  ).toEqual([]);
});

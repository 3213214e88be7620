import { expect, test } from 'vitest';
import { innerDirections } from './inner-directions.ts';

const check = (files: Readonly<Record<string, string>>): readonly string[] =>
  innerDirections.check(Object.entries(files).map(([path, text]) => ({ path, text }))).problems;

test('a folder of src/genesys that imports one above it is reported, type imports included', () => {
  expect(check({ 'src/genesys/api/a.ts': `import type { B } from '../calls/b.ts';` })).toEqual([
    'src/genesys/api/a.ts imports src/genesys/calls/b.ts: calls is closed to api/.',
  ]);
});

test('a folder of the simulator that imports one above it is reported', () => {
  expect(
    check({ 'simulator/world/a.ts': `import { b } from '../platform/lookup.ts';` }),
  ).toHaveLength(1);
});

test('a file that imports a folder may not be imported by a folder itself', () => {
  const files = {
    'src/genesys/api/a.ts': `import { b } from '../boot.ts'; import { c } from '../operations.ts';`,
    'src/genesys/boot.ts': `import { d } from './launch/d.ts';`,
    'src/genesys/operations.ts': '',
  };
  expect(check(files)).toEqual([
    'src/genesys/api/a.ts imports src/genesys/boot.ts: boot.ts is closed to api/.',
  ]);
});

test('a folder may import itself and those below it, and a test may import everything', () => {
  expect(
    check({
      'src/genesys/calls/a.ts': `import { b } from './b.ts'; import { c } from '../api/c.ts';`,
      'simulator/world/a.test.ts': `import { b } from '../platform/lookup.ts';`,
    }),
  ).toEqual([]);
});

test('a new folder needs a place in the order', () => {
  expect(check({ 'src/genesys/helpers/a.ts': '' })).toEqual([
    'src/genesys/helpers/a.ts is in no folder that layout.ts knows.',
  ]);
});

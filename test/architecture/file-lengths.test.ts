import { expect, test } from 'vitest';
import { fileLengths } from './file-lengths.ts';

const file = (path: string, lines: number) => ({ path, text: 'line\n'.repeat(lines) });

test('a file of 301 lines is too long, in src and in test', () => {
  const files = [
    file('src/a.ts', 301),
    file('src/b.ts', 1),
    file('src/c.ts', 1),
    file('test/d.test.ts', 301),
  ];
  expect(fileLengths.check(files).problems).toEqual([
    'src/a.ts has 301 lines; 300 are the most. Divide it.',
    'test/d.test.ts has 301 lines; 300 are the most. Divide it.',
  ]);
});

test('a file of 300 lines passes', () => {
  expect(fileLengths.check([file('test/a.ts', 300)]).problems).toEqual([]);
});

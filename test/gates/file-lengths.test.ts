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

test('the median of src counts, whatever the tests are like', () => {
  const files = [
    file('src/a.ts', 10),
    file('src/b.ts', 61),
    file('src/c.css', 62),
    file('test/d.test.ts', 5),
    file('test/e.test.ts', 5),
  ];
  expect(fileLengths.check(files).problems).toEqual([
    'The median file of src/ has 61 lines; 60 are the most.',
  ]);
});

test('between two middle files, the median is half way', () => {
  const files = [file('src/a.ts', 40), file('src/b.ts', 80)];
  expect(fileLengths.check(files)).toEqual({ problems: [], figures: 'median of src/: 60 lines' });
});

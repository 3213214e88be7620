import { expect, test } from 'vitest';
import { BUILT, withFile } from './built-files.ts';
import { firstFiles } from './first-files.ts';

const queuePage = { path: 'dist/queue.html', text: '<script src="/queue.js"></script>' };

test('up to three files before first paint pass', () => {
  expect(firstFiles.check([...BUILT, queuePage]).problems).toEqual([]);
});

test('four files before first paint are reported', () => {
  const html = ['a', 'b', 'c', 'd'].map((name) => `<script src="/${name}.js"></script>`).join('');
  const files = [...withFile('dist/index.html', html), queuePage];
  expect(firstFiles.check(files).problems).toEqual([
    expect.stringContaining('dist/index.html asks for 4 files before first paint'),
  ]);
});

test('a missing build is reported, rather than taken for a small page', () => {
  expect(firstFiles.check([]).problems).toEqual([
    'dist/index.html loads nothing. Build first.',
    'dist/queue.html loads nothing. Build first.',
  ]);
});

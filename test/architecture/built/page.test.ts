import { expect, test } from 'vitest';
import { BUILT, withFile } from './built-files.ts';
import { readPage } from './page.ts';

test('the first files of a page are those that its HTML names', () => {
  expect(readPage('dist/index.html', BUILT).first).toEqual([
    'dist/assets/index-1.js',
    'dist/assets/core-2.js',
    'dist/assets/index-3.css',
  ]);
});

test('a chunk that the HTML does not name is needed if a script imports it', () => {
  const files = BUILT.map(({ path, text }) => ({
    path,
    text: text.replace(/<link rel="modulepreload"[^>]*>/, ''),
  }));
  const page = readPage('dist/index.html', files);
  expect(page.first).toHaveLength(2);
  expect(page.needed).toContain('dist/assets/core-2.js');
});

test('what runs at once is the script and what it imports, not what the HTML only preloads', () => {
  const preloaded = withFile('dist/assets/index-1.js', 'import("./core-2.js")');
  expect(readPage('dist/index.html', preloaded).starting).toEqual(['dist/assets/index-1.js']);
  expect(readPage('dist/index.html', BUILT).starting).toEqual([
    'dist/assets/index-1.js',
    'dist/assets/core-2.js',
  ]);
});

test('what import() loads comes later', () => {
  const page = readPage('dist/index.html', BUILT);
  expect(page.needed).not.toContain('dist/assets/later-4.js');
  expect(page.later).toEqual(['dist/assets/later-4.js']);
});

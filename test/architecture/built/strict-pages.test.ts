import { expect, test } from 'vitest';
import { BUILT, withFile } from './built-files.ts';
import { strictPages } from './strict-pages.ts';

test('a page that loads only its own files passes', () => {
  expect(strictPages.check(BUILT).problems).toEqual([]);
});

test.each([
  ['an inline script', '<script>start()</script>'],
  ['an inline module', '<script type="module">start()</script>'],
  ['an inline style sheet', '<style>p{}</style>'],
  ['a style attribute', '<p style="color:red">'],
  ['an inline event handler', '<body onload="start()">'],
  ['a base address', '<base href="/elsewhere/">'],
  ['a script of another host', '<script src="https://cdn.test/a.js"></script>'],
  ['a style of another host', '<link rel="stylesheet" href="//cdn.test/a.css">'],
])('%s is refused', (_what, html) => {
  expect(strictPages.check(withFile('dist/queue.html', html)).problems).toHaveLength(1);
});

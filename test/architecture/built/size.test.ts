import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { BUILT, withFile } from './built-files.ts';
import { AGENT_PAGE, pageSize, QUEUE_PAGE } from './size.ts';

const agentPage = pageSize(AGENT_PAGE);

/** Text that gzip cannot make smaller than `kb` kB. */
const incompressible = (kb: number): string =>
  `/*${randomBytes(Math.ceil((kb * 1_000 * 4) / 3)).toString('base64')}*/`;

test('a small page passes, and its figures are told', () => {
  const { problems, figures } = agentPage.check(BUILT);
  expect(problems).toEqual([]);
  expect(figures).toMatch(/^0\.\d kB gzip in 3 first files, 0\.\d kB later$/);
});

test('a page above 46 kB is too large, also when the weight is in an imported chunk', () => {
  const { problems } = agentPage.check(withFile('dist/assets/core-2.js', incompressible(50)));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^The agent's page is \d\d\.\d kB gzip; 46 kB are the most\.$/);
});

test('what comes later does not count', () => {
  const files = withFile('dist/assets/later-4.js', incompressible(50));
  expect(agentPage.check(files).problems).toEqual([]);
});

test('each page has its own budget', () => {
  const files = withFile('dist/queue.html', '<script src="/heavy.js"></script>');
  const heavy = { path: 'dist/heavy.js', text: incompressible(60) };
  const { problems } = pageSize(QUEUE_PAGE).check([...files, heavy]);
  expect(problems[0]).toMatch(/^The supervisor's page is \d\d\.\d kB gzip; 56 kB are the most\.$/);
});

test('four files before first paint are too many', () => {
  const html = ['a', 'b', 'c', 'd'].map((name) => `<script src="/${name}.js"></script>`).join('');
  const { problems } = agentPage.check(withFile('dist/index.html', html));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('4 files before first paint');
});

test('a missing build is a problem, not a small page', () => {
  expect(agentPage.check([]).problems).toEqual(['dist/index.html loads nothing. Build first.']);
});

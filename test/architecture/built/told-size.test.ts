import { expect, test } from 'vitest';
import { withFile } from './built-files.ts';
import { toldSize } from './told-size.ts';

/** The build in this test has less than 1 KB. */
const problems = (readme: string): readonly string[] =>
  toldSize.check(withFile('README.md', readme)).problems;

test('the true size passes, beside the budget', () => {
  expect(problems('The page has 1 KB gzip (at most 40 KB gzip).')).toEqual([]);
});

test('another size is found', () => {
  expect(problems('1 KB gzip today, 25.5 KB gzip yesterday')).toEqual([
    "README.md says 25.5 KB gzip; the agent's page is 0 KB.",
  ]);
});

test('a README that says nothing is told what to say', () => {
  expect(problems('A small page.')).toEqual([
    'README.md does not say how small the page is: “0 KB gzip”.',
  ]);
});

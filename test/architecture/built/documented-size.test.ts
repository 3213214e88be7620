import { expect, test } from 'vitest';
import { withFile } from './built-files.ts';
import { documentedSize } from './documented-size.ts';

/** The build in this test has less than 1 kB. */
const problems = (readme: string): readonly string[] =>
  documentedSize.check(withFile('README.md', readme)).problems;

test('the true size passes, beside the budget', () => {
  expect(problems('The page has 1 kB gzip (at most 46 kB gzip).')).toEqual([]);
});

test('another size is found', () => {
  expect(problems('1 kB gzip today, 25.5 kB gzip yesterday')).toEqual([
    "README.md says 25.5 kB gzip; the agent's page is 0 kB.",
  ]);
});

test('a README that says nothing is told what to say', () => {
  expect(problems('A small page.')).toEqual([
    'README.md does not say how small the page is: “0 kB gzip”.',
  ]);
});

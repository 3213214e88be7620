import { expect, it } from 'vitest';
import { parseTokens, rootRules, shortNames } from '../../build/spark-tokens.ts';

const spark = `
:root{--gse-a:#fff;--gse-b:var(--gse-a);--gse-c:12px;--gse-d:var(--gse-b)}
[flare-mode=dark]{--gse-a:#000;--gse-c:12px}
.button{--gse-a:#f00;color:var(--gse-a)}
`;
const tokens = parseTokens(spark);

it('takes the tokens that a stylesheet uses, and no others', () => {
  expect(rootRules('p{margin:var(--gse-c)}', tokens)).toBe(':root{--gse-c:12px}');
});

it('takes what a token refers to, however far', () => {
  expect(rootRules('p{color:var( --gse-d )}', tokens)).toContain(
    ':root{--gse-d:var(--gse-b);--gse-b:var(--gse-a);--gse-a:#fff}',
  );
});

it('gives the dark value where it differs', () => {
  expect(rootRules('p{color:var(--gse-a);margin:var(--gse-c)}', tokens)).toBe(
    ':root{--gse-a:#fff;--gse-c:12px}@media (prefers-color-scheme: dark){:root{--gse-a:#000}}',
  );
});

it('adds nothing to a stylesheet without tokens', () => {
  expect(rootRules('p{color:var(--text)}', tokens)).toBe('');
});

it('names a token that does not exist', () => {
  expect(() => rootRules('p{color:var(--gse-typo)}', tokens)).toThrow(
    'Genesys Spark has no design token --gse-typo',
  );
});

it('gives the size of type in rem, so that it follows the size set in the browser', () => {
  const sizes = parseTokens(':root{--gse-core-fontSize-sm:14px;--gse-core-spacing-sm:20px}');
  expect([...sizes.light.values()]).toEqual(['0.875rem', '20px']);
});

it('gives a token one short name in all stylesheets', () => {
  const shorten = shortNames();
  expect(shorten(':root{--gse-a:#fff;--gse-b:var(--gse-a)}')).toBe(
    ':root{--g0:#fff;--g1:var(--g0)}',
  );
  expect(shorten('p{color:var(--gse-b)}')).toBe('p{color:var(--g1)}');
});

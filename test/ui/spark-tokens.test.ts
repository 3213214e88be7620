import { expect, it } from 'vitest';
import { parseTokens, rootRules } from '../../build/spark-tokens.ts';

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

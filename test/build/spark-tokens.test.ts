import { expect, it } from 'vitest';
import { parseTokens, withValues } from '../../build/spark-tokens.ts';

const spark = `
:root{--gse-a:#fff;--gse-b:var(--gse-a);--gse-c:12px;--gse-d:var(--gse-b)}
[flare-mode=dark]{--gse-a:#000;--gse-c:12px}
.button{--gse-a:#f00;color:var(--gse-a)}
`;
const tokens = parseTokens(spark);

it('a token is replaced by its value', () => {
  expect(withValues('p{margin:var(--gse-c) 0}', tokens)).toBe('p{margin:12px 0}');
});

it("a token has both values if the dark theme's differs", () => {
  expect(withValues('p{color:var(--gse-a)}', tokens)).toBe('p{color:light-dark(#fff, #000)}');
});

it('a token that refers to others is resolved to its value', () => {
  expect(withValues('p{color:var( --gse-d )}', tokens)).toBe('p{color:light-dark(#fff, #000)}');
});

it('a stylesheet without tokens is not changed', () => {
  expect(withValues('p{color:var(--text)}', tokens)).toBe('p{color:var(--text)}');
});

it('a token that does not exist is reported by name', () => {
  expect(() => withValues('p{color:var(--gse-typo)}', tokens)).toThrow(
    'Genesys Spark has no design token --gse-typo',
  );
});

it('type sizes are given in rem, to follow the size set in the browser', () => {
  const sizes = parseTokens(':root{--gse-core-fontSize-sm:14px;--gse-core-spacing-sm:20px}');
  expect([...sizes.light.values()]).toEqual(['0.875rem', '20px']);
});

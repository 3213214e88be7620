import { expect, it } from 'vitest';
import { countingIn } from '../../src/i18n/plural.ts';

it.each([
  ['en', [0, 1, 2], ['0 calls', '1 call', '2 calls']],
  ['fr', [0, 1, 2], ['0 call', '1 call', '2 calls']],
  ['ja', [0, 1, 2], ['0 calls', '1 calls', '2 calls']],
] as const)('a word agrees with its number by the rules of %s', (lang, counts, words) => {
  const calls = countingIn(lang).counted({ one: '# call', other: '# calls' });
  expect(counts.map(calls)).toEqual(words);
});

it.each([
  ['en', '12,500'],
  ['de', '12.500'],
  ['pt-BR', '12.500'],
])('a long number is written as in %s', (lang, text) => {
  expect(countingIn(lang).counted({ other: '#' })(12_500)).toBe(text);
});

it.each([
  [0, '5 seconds'],
  [1_000, '5 seconds'],
  [41_000, '45 seconds'],
  [56_000, '1 minute'],
  [61_000, '2 minutes'],
  [2_400_000, '40 minutes'],
])('a wait of %d ms is never announced as shorter: %s', (ms, text) => {
  expect(countingIn('en').wait(ms)).toBe(text);
});

it('a wait is announced in the language of the page', () => {
  expect(countingIn('de').wait(60_000)).toBe('1 Minute');
  expect(countingIn('ja').wait(120_000)).toBe('2 分');
});

import { expect, it } from 'vitest';
import { timeInWords } from '../../src/ui/time-words.ts';

it.each([
  [60_000, 'en', '1 minute'],
  [240_000, 'en', '4 minutes'],
  [120_000, 'de', '2 Minuten'],
  [90_000, 'en', '1:30'],
  [2_000, 'en', '0:02'],
])('%i ms are said as %s: %s', (ms, lang, words) => {
  expect(timeInWords(ms, lang)).toBe(words);
});

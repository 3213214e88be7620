import { expect, it } from 'vitest';
import { formatMinutes } from '../../src/i18n/format-duration.ts';

it.each([
  [60_000, 'en', '1 minute'],
  [240_000, 'en', '4 minutes'],
  [120_000, 'de', '2 Minuten'],
  [120_000, 'es', '2 minutos'],
  [120_000, 'fr', '2 minutes'],
  [120_000, 'pt-BR', '2 minutos'],
  [120_000, 'ja', '2 分'],
  [120_000, 'en-XA', '2 minutes'],
  [90_000, 'en', '1:30'],
  [2_000, 'en', '0:02'],
])('%i ms are written in %s as %s', (ms, lang, words) => {
  expect(formatMinutes(ms, lang)).toBe(words);
});

import { expect, it } from 'vitest';
import { clockText, secondsUntil } from '../../src/i18n/format-duration.ts';

it.each([
  [0, '0:00'],
  [42_999, '0:42'],
  [762_000, '12:42'],
  [3_762_000, '1:02:42'],
  [-500, '0:00'],
])('%d ms are shown as %s', (ms, text) => {
  expect(clockText(ms)).toBe(text);
});

it.each([
  [7_000, 7],
  [6_001, 7],
  [1, 1],
  [-200, 1],
])('%d ms are counted down as %d s', (ms, seconds) => {
  expect(secondsUntil(1_000_000 + ms, 1_000_000)).toBe(seconds);
});

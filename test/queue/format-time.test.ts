import { expect, test } from 'vitest';
import { formatAge, formatSince } from '../../src/queue/format-time.ts';

const today = new Date(2026, 2, 14, 18, 0);
const at = (day: number, hour: number): number => new Date(2026, 2, day, hour, 5).getTime();

test('a time today is shown without its date, an older one with it', () => {
  expect(formatSince(at(14, 9), 'en', today)).toMatch(/^9:05\sAM$/);
  expect(formatSince(at(13, 9), 'en', today)).toMatch(/^3\/13\/26, 9:05\sAM$/);
  expect(formatSince(null, 'en', today)).toBe('–');
});

test('an age is shown in seconds below a minute, and in minutes above', () => {
  expect(formatAge(59_999, 'en')).toBe('59 sec. ago');
  expect(formatAge(60_000, 'en')).toBe('1 min. ago');
});

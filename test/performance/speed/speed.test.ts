import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVENT_LIMIT_MS, type Figures, inWords, measureSpeed } from './figures.ts';

let figures: Figures;

beforeAll(async () => {
  figures = await measureSpeed({ presses: 60, calls: 6 });
}, 180_000);

afterAll(() => process.stdout.write(inWords(figures)));

test('every press shows in the first frame after it, on a busy main thread', () => {
  expect(figures.pressFrames).toBe(1);
  // The median, because other work on the machine may hold up single frames.
  expect(figures.press.median).toBeLessThanOrEqual(figures.pressLimitMs);
});

test('a press sends one request', () => {
  expect(figures.writes).toBe(figures.presses);
});

test('a change by somebody else is painted soon after its message came', () => {
  expect(figures.eventMs).toBeLessThanOrEqual(EVENT_LIMIT_MS);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Figures, inWords, measureSpeed } from './figures.ts';

let figures: Figures;

/** A few: `npm run test:speed` measures many, and by the clock. */
beforeAll(async () => {
  figures = await measureSpeed({ presses: 24, calls: 4 });
});

afterAll(() => process.stdout.write(inWords(figures)));

test('every press shows in the first frame after it, on a busy main thread', () => {
  expect(figures.pressFrames).toBe(1);
});

test('a press sends one request', () => {
  expect(figures.writes).toBe(figures.presses);
});

test('a change by someone else is painted within three frames after its message came', () => {
  expect(figures.eventFrames).toBeLessThanOrEqual(3);
});

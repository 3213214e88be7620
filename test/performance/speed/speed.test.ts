import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVENT_LIMIT_MS, type Figures, inWords, measureSpeed, TASK_LIMIT_MS } from './figures.ts';

let figures: Figures;

/** Only a few: `npm run test:speed` measures many, in wall-clock time. */
beforeAll(async () => {
  figures = await measureSpeed({ presses: 24, stormPresses: 8, calls: 4 });
});

afterAll(() => process.stdout.write(inWords(figures)));

test('every press shows in the first frame after it, on a busy main thread', () => {
  expect(figures.pressFrames).toBe(1);
});

test('a press sends one request', () => {
  expect(figures.writes).toBe(figures.presses);
});

test('a change by someone else is painted within three frames after its message arrived', () => {
  expect(figures.eventFrames).toBeLessThanOrEqual(3);
});

test('with ten events a second for each call, a press still shows in the first frame after it, and no task of the page takes long', () => {
  expect(figures.stormPressFrames).toBe(1);
  expect(figures.stormTaskMs).toBeLessThan(TASK_LIMIT_MS);
  expect(figures.stormEventMs).toBeLessThan(EVENT_LIMIT_MS);
});

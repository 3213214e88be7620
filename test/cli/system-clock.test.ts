import { expect, test } from 'vitest';
import { createManualClock } from '../../simulator/clock.ts';
import { delay } from '../../src/cli/system-clock.ts';

/** Starts a delay of 1,000 ms; tells whether it is over. */
function begin(clock: ReturnType<typeof createManualClock>, signal?: AbortSignal) {
  const progress = { isOver: false };
  void delay(clock, 1_000, signal).then(() => void (progress.isOver = true));
  return progress;
}

const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test('a delay ends when its time is over, and no sooner', async () => {
  const clock = createManualClock();
  const progress = begin(clock);
  clock.advance(999);
  await settle();
  expect(progress.isOver).toBe(false);
  clock.advance(1);
  await settle();
  expect(progress.isOver).toBe(true);
});

test('a delay ends at once when it is interrupted, or was before it began', async () => {
  const clock = createManualClock();
  const interrupt = new AbortController();
  const before = begin(clock, interrupt.signal);
  await settle();
  expect(before.isOver).toBe(false);
  interrupt.abort();
  const after = begin(clock, interrupt.signal);
  await settle();
  expect([before.isOver, after.isOver]).toEqual([true, true]);
});

import { expect, test } from 'vitest';
import { createBackoff } from '../../../src/genesys/notifications/connection.ts';
import type { Failure } from '../../../src/recording/failure.ts';

const waits = (random: number, failure: Failure | null = null, times = 8): number[] => {
  const backoff = createBackoff(() => random);
  return Array.from({ length: times }, () => backoff.next(failure));
};

test('waits grow to half a minute and stay there', () => {
  expect(waits(0)).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000]);
});

test('up to half of a wait is added at random', () => {
  expect(waits(1, null, 3)).toEqual([1_500, 3_000, 6_000]);
  expect(waits(0.5, null, 3)).toEqual([1_250, 2_500, 5_000]);
});

test('waits start over after a stable connection', () => {
  const backoff = createBackoff(() => 0);
  backoff.next(null);
  backoff.next(null);
  backoff.reset();
  expect(backoff.next(null)).toBe(1_000);
});

test('the platform’s own wait is used, up to ten minutes', () => {
  const tooMany = (retryAfterMs: number | null): Failure => ({
    kind: 'tooManyRequests',
    retryAfterMs,
  });
  expect(waits(0, tooMany(60_000), 1)).toEqual([60_000]);
  expect(waits(0, tooMany(10), 1)).toEqual([1_000]);
  expect(waits(0, tooMany(null), 1)).toEqual([1_000]);
  expect(waits(0, tooMany(1e12), 1)).toEqual([600_000]);
});

test('a failure that only an administrator can fix is retried every ten minutes', () => {
  const lacking: Failure = { kind: 'notPermitted', lack: 'scope', missing: ['notifications'] };
  const denied: Failure = { kind: 'notPermitted', lack: 'unnamed', message: 'Denied by policy.' };
  expect(waits(1, lacking, 2)).toEqual([600_000, 600_000]);
  expect(waits(1, denied, 2)).toEqual([600_000, 600_000]);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blockUntil,
  countRequest,
  newRateWindow,
  nextSlotAt,
  observe,
  ratePolicy,
  type RateWindow,
  readRateLimit,
} from '../../../src/genesys/api/rate-limiter.ts';

const evenMs = ratePolicy.windowMs / (ratePolicy.allowedPerWindow * ratePolicy.share);

test('the first request is sent at once', () => {
  expect(nextSlotAt(newRateWindow, 1_000)).toBe(1_000);
});

test('further requests follow evenly, so that the limit lasts for its minute', () => {
  const rateWindow = countRequest(newRateWindow, 0);
  expect(nextSlotAt(rateWindow, 0)).toBeCloseTo(evenMs, -1);
});

test('requests from other pages count toward the limit', () => {
  const rateWindow = observe(
    countRequest(newRateWindow, 0),
    { count: 200, allowed: 300, resetMs: 60_000 },
    0,
    0,
  );
  expect(nextSlotAt(rateWindow, 0)).toBeGreaterThan(2 * evenMs);
});

test('an exhausted limit waits for the next minute', () => {
  const rateWindow = observe(
    countRequest(newRateWindow, 0),
    { count: 300, allowed: 300, resetMs: 20_000 },
    0,
    0,
  );
  expect(nextSlotAt(rateWindow, 0)).toBe(20_000);
});

test('the last request of the share is sent within its minute, and the one after it in the next', () => {
  const share = Math.floor(300 * ratePolicy.share);
  const slotAfter = (count: number): number =>
    nextSlotAt(observe(newRateWindow, { count, allowed: 300, resetMs: 20_000 }, 0, 0), 0);
  expect(slotAfter(share - 1)).toBeLessThan(20_000);
  expect(slotAfter(share)).toBe(20_000);
});

test('the earliest reported end of the window is used, because ends are rounded up', () => {
  const limit = { count: 300, allowed: 300 };
  const late = observe(countRequest(newRateWindow, 0), { ...limit, resetMs: 20_000 }, 0, 0);
  expect(nextSlotAt(observe(late, { ...limit, resetMs: 20_000 }, 0, 900), 900)).toBe(20_000);
});

test('after a refusal no request is sent before the window ends', () => {
  expect(nextSlotAt(blockUntil(newRateWindow, 5_000), 0)).toBe(5_000);
});

test('a higher limit sends requests faster', () => {
  const rateWindow = observe(
    countRequest(newRateWindow, 0),
    { count: 1, allowed: 3_000, resetMs: 60_000 },
    0,
    0,
  );
  expect(nextSlotAt(rateWindow, 0)).toBeLessThan(evenMs / 5);
});

test('headers that are missing or invalid change nothing', () => {
  expect(readRateLimit({})).toBeNull();
  const all = { 'inin-ratelimit-count': 'x', 'inin-ratelimit-allowed': '0' };
  expect(readRateLimit({ ...all, 'inin-ratelimit-reset': '1' })).toBeNull();
});

test('no window ever has more requests than its share, whatever others use and whenever it begins', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 1_000 }),
      fc.integer({ min: 0, max: 59_999 }),
      fc.nat(100),
      (allowed, begin, othersPerCent) => {
        const others = Math.floor((allowed * othersPerCent) / 200);
        let rateWindow: RateWindow = newRateWindow;
        let now = 0;
        const counts = new Map<number, number>();
        for (let request = 0; request < allowed * 2; request += 1) {
          now = nextSlotAt(rateWindow, now);
          rateWindow = countRequest(rateWindow, now);
          const window = Math.floor((now + begin) / ratePolicy.windowMs);
          const count = (counts.get(window) ?? others) + 1;
          counts.set(window, count);
          const end = (window + 1) * ratePolicy.windowMs - begin;
          const resetMs = Math.ceil((end - now) / 1_000) * 1_000;
          rateWindow = observe(rateWindow, { count, allowed, resetMs }, 0, now);
        }
        expect(Math.max(...counts.values())).toBeLessThanOrEqual(allowed);
      },
    ),
    { numRuns: 100 },
  );
});

import { expect, test } from 'vitest';
import { ratePolicy } from '../../../src/genesys/api/rate-limiter.ts';
import { estimateMs, requestsPerMinute } from '../../../src/queue/bulk/estimate.ts';

test('at 300 requests a minute, 150 calls take a minute, and half as long again without live events', () => {
  expect(estimateMs(150, true)).toBe(60_000);
  expect(estimateMs(150, false)).toBe(90_000);
});

test('the estimate uses the current request rate', () => {
  expect(requestsPerMinute * 60_000).toBe(ratePolicy.allowedPerWindow * ratePolicy.windowMs);
});

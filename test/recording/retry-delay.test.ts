import { expect, test } from 'vitest';
import { type RetryPolicy, retryDelayMs, retryPolicies } from '../../src/recording/policy.ts';

const waitOf = (policy: RetryPolicy, retryAfterMs: number | null, tries = 1, random = 0) =>
  retryDelayMs({ kind: 'tooManyRequests', retryAfterMs }, tries, random, policy);

test.each([
  ['session', 60_000],
  ['page', 60_000],
  ['script', 300_000],
] as const)('a %s waits as long as the platform asks, up to %i ms', (name, longest) => {
  const policy = retryPolicies[name];
  expect(waitOf(policy, longest)).toBe(longest);
  expect(waitOf(policy, longest + 1)).toBeNull();
});

test.each([
  ['session', 2],
  ['page', 3],
  ['script', 3],
] as const)('a request of a %s is sent %i times at most', (name, tries) => {
  const policy = retryPolicies[name];
  expect(waitOf(policy, 1_000, tries - 1)).toBe(1_000);
  expect(waitOf(policy, 1_000, tries)).toBeNull();
});

test('without a time from the platform, each wait is twice as long as the one before, and up to twice that at random', () => {
  const policy = retryPolicies.script;
  expect([1, 2].map((tries) => waitOf(policy, null, tries))).toEqual([1_000, 2_000]);
  expect([1, 2].map((tries) => waitOf(policy, null, tries, 1))).toEqual([2_000, 4_000]);
});

import { expect, it } from 'vitest';
import { createAllowance } from '../../../src/genesys/api/allowance.ts';
import { createManualClock } from '../../../simulator/clock.ts';

const answer = (count: number, allowed: number, reset: number) => ({
  headers: {
    'inin-ratelimit-count': String(count),
    'inin-ratelimit-allowed': String(allowed),
    'inin-ratelimit-reset': String(reset),
  },
});

it("the rate limit is Genesys' default until an answer says otherwise", () => {
  const { observe, perMinute } = createAllowance(() => 0);
  observe({});
  expect(perMinute()).toBe(300);
});

it("the rate limit is the organization's, as long as enough of it is left", () => {
  const { observe, perMinute } = createAllowance(() => 0);
  observe(answer(30, 180, 50));
  expect(perMinute()).toBe(180);
});

it('the rate limit is what others have left, spread over the rest of the window, if they have used most of it', () => {
  const { observe, perMinute } = createAllowance(() => 0);
  observe(answer(160, 180, 30));
  expect(perMinute()).toBe(40);
  observe(answer(200, 180, 30));
  expect(perMinute()).toBe(0);
});

it('the rate limit is complete again in the next window', () => {
  const clock = createManualClock();
  const { observe, perMinute } = createAllowance(() => clock.now());
  observe(answer(180, 180, 30));
  clock.advance(29_999);
  expect(perMinute()).toBe(0);
  clock.advance(1);
  expect(perMinute()).toBe(180);
});

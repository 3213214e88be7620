import { retryPolicies } from '../../../src/recording/policy.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { createRateLimiter, withRateLimit } from '../../../src/genesys/api/rate-limiter.ts';
import { withRetry } from '../../../src/genesys/api/with-retry.ts';
import { whoAmI } from '../../../src/genesys/operations.ts';
import { failed, type Failure, success } from '../../../src/recording/failure.ts';
import { createManualClock } from '../../../simulator/clock.ts';

function createHarness() {
  const clock = createManualClock();
  const rateLimiter = createRateLimiter({
    now: () => clock.now(),
    after: (ms, task) => clock.after(ms, task),
  });
  return { clock, rateLimiter };
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

test('interactive requests go before all others in the queue', async () => {
  const { clock, rateLimiter } = createHarness();
  const order: string[] = [];
  const pass = (name: string, priority: 'interactive' | 'background') =>
    rateLimiter.acquire(priority, () => void order.push(name));
  pass('first', 'background');
  pass('second', 'background');
  pass('pressed', 'interactive');
  clock.advance(1_000);
  await settle();
  expect(order).toEqual(['first', 'pressed', 'second']);
});

test('a request within the rate limit is sent in the same task', () => {
  const { rateLimiter } = createHarness();
  let sent = 0;
  const answer = new Promise(() => undefined);
  const client = withRateLimit(
    {
      callApi() {
        sent += 1;
        return answer;
      },
    },
    rateLimiter,
    'interactive',
  );
  void client.callApi('', 'PATCH', {}, {}, {}, {}, undefined, [], [], []);
  expect(sent).toBe(1);
});

test('no request is sent before its wait is over, not even a millisecond', () => {
  const { clock, rateLimiter } = createHarness();
  rateLimiter.blockFor(1);
  let passed = false;
  rateLimiter.acquire('interactive', () => void (passed = true));
  expect(passed).toBe(false);
  clock.advance(1);
  expect(passed).toBe(true);
});

test('the headers of a refused request are used, too', async () => {
  const { clock, rateLimiter } = createHarness();
  const headers = {
    'inin-ratelimit-count': '300',
    'inin-ratelimit-allowed': '300',
    'inin-ratelimit-reset': '30',
  };
  const refusal = Object.assign(new Error('refused'), { headers });
  const client = withRateLimit(
    { callApi: () => Promise.reject(refusal) },
    rateLimiter,
    'background',
  );
  const call = () => client.callApi('', 'GET', {}, {}, {}, {}, undefined, [], [], []);
  await expect(call()).rejects.toThrow('refused');
  let passed = false;
  rateLimiter.acquire('background', () => void (passed = true));
  clock.advance(29_000);
  await settle();
  expect(passed).toBe(false);
  clock.advance(1_000);
  await settle();
  expect(passed).toBe(true);
});

/** An API that gives these answers, one after the other, and then succeeds. */
function apiThatFails(failures: Failure[]) {
  let calls = 0;
  const api: Api = {
    call(_operation, { answer }) {
      calls += 1;
      const failure = failures.shift();
      return Promise.resolve(failure ? failed(failure) : success(v.parse(answer, undefined)));
    },
  };
  return { api, calls: () => calls };
}

test('a 429 holds back all requests, once', async () => {
  const { clock, rateLimiter } = createHarness();
  const { api } = apiThatFails([{ kind: 'tooManyRequests', retryAfterMs: 7_000 }]);
  const retrying = withRetry(api, {
    rateLimiter,
    after: (ms, task) => clock.after(ms, task),
    random: () => 0,
    policy: retryPolicies.page,
  });
  const answer = await retrying.call(whoAmI, { answer: v.unknown() });
  expect(answer.ok).toBe(true);
  expect(rateLimiter.blockedUntil()).toBe(clock.now() + 7_000);
});

test('an internal error of the platform is reported after three attempts', async () => {
  const { clock, rateLimiter } = createHarness();
  const fault: Failure = { kind: 'platform', status: 503 };
  const { api, calls } = apiThatFails([fault, fault, fault, fault]);
  const retrying = withRetry(api, {
    rateLimiter,
    after: (ms, task) => clock.after(ms, task),
    random: () => 0,
    policy: retryPolicies.page,
  });
  const answer = retrying.call(whoAmI, { answer: v.unknown() });
  for (let step = 0; step < 4; step += 1) {
    await settle();
    clock.advance(2_000);
  }
  expect(await answer).toEqual(failed(fault));
  expect(calls()).toBe(3);
});

import { retryPolicies } from '../../../src/recording/policy.ts';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { readQueue } from '../../../src/genesys/operations.ts';
import { withRetry } from '../../../src/genesys/api/with-retry.ts';
import { type Failure, failed, success } from '../../../src/recording/failure.ts';

/** Calls a platform that fails with each of these failures in turn, and then answers. */
async function ask(failures: readonly Failure[], random = 0) {
  const left = [...failures];
  let tries = 0;
  const blockFor: number[] = [];
  const waits: number[] = [];
  const api: Api = {
    async call(_operation, { answer }) {
      tries += 1;
      const failure = left.shift();
      return failure ? failed(failure) : success(v.parse(answer, 'fine'));
    },
  };
  const retrying = withRetry(api, {
    rateLimiter: { blockFor: (ms) => blockFor.push(ms) },
    after(ms, task) {
      waits.push(ms);
      task();
      return () => undefined;
    },
    random: () => random,
    policy: retryPolicies.page,
  });
  const answer = await retrying.call(readQueue, { answer: v.string() });
  return { answer, tries, blockFor, waits };
}

const tooMany = (retryAfterMs: number | null): Failure => ({
  kind: 'tooManyRequests',
  retryAfterMs,
});

it.each([
  ['at the minimum', 0, [1_000, 2_000]],
  ['at the maximum', 1, [2_000, 4_000]],
])(
  'a 429 without Retry-After holds back requests for longer each time, %s',
  async (_, random, blockFor) => {
    const seen = await ask([tooMany(null), tooMany(null)], random);
    expect(seen).toMatchObject({ answer: { ok: true }, blockFor });
  },
);

it('a 429 holds back all requests for as long as the platform asks', async () => {
  expect(await ask([tooMany(7_000), tooMany(3_000)], 1)).toMatchObject({
    blockFor: [7_000, 3_000],
  });
});

it('a request fails after three 429s, or at once if the wait would be too long', async () => {
  expect(await ask([1, 2, 3, 4].map(() => tooMany(null)))).toMatchObject({
    tries: 3,
    answer: { ok: false },
  });
  expect(await ask([tooMany(120_000)])).toMatchObject({
    tries: 1,
    blockFor: [],
    answer: { ok: false },
  });
});

it('a request lost by the network is repeated without holding back others', async () => {
  const seen = await ask([{ kind: 'offline' }, { kind: 'platform', status: 503 }]);
  expect(seen).toMatchObject({ answer: { ok: true }, blockFor: [], tries: 3 });
  expect(seen.waits).toHaveLength(2);
});

it('a refused request is not repeated', async () => {
  expect(await ask([{ kind: 'notFound' }])).toMatchObject({ tries: 1, answer: { ok: false } });
});

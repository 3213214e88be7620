import { expect, test } from 'vitest';
import { countOutcomes, sumOf } from '../../../src/recording/bulk/run.ts';
import { runAccelerated } from './accelerated.ts';

test.each([
  { news: true, requestsPerCall: 2 },
  { news: false, requestsPerCall: 3 },
])(
  'a queue is stopped at 95 % of the allowed rate or more, with at most one refusal: %o',
  async ({ news, requestsPerCall }) => {
    const figures = await runAccelerated({
      calls: 200,
      command: 'stop',
      recorders: { policy: 'ACTIVE' },
      news,
    });
    const { run, shareOfAllowed, refusedAsTooMany, requests } = figures;
    expect(shareOfAllowed).toBeGreaterThanOrEqual(0.95);
    expect(shareOfAllowed).toBeLessThanOrEqual(1);
    expect(refusedAsTooMany).toBeLessThanOrEqual(1);
    expect(requests / run.total).toBeLessThan(requestsPerCall + 0.1);
    const counts = countOutcomes(run);
    expect(sumOf(counts)).toBe(run.total);
    expect(counts).toMatchObject({ pausedInstead: 201, failed: 0 });
  },
);

test('a recording that the platform lets only its agent stop is paused instead', async () => {
  const { run } = await runAccelerated({
    calls: 30,
    command: 'stop',
    recorders: { adhoc: 'ACTIVE' },
    news: true,
  });
  expect(countOutcomes(run)).toMatchObject({ pausedInstead: 31, notPermitted: 0, failed: 0 });
});

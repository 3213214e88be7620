import { expect, test } from 'vitest';
import { sumOf, summaryOf } from '../../src/recording/bulk/summary.ts';
import { runAccelerated } from './accelerated.ts';

test('a queue is stopped at 95 % of the allowed rate or more, with one refusal at most', async () => {
  const figures = await runAccelerated({
    calls: 200,
    command: 'stop',
    recorders: { policy: 'ACTIVE' },
  });
  expect(figures.shareOfAllowed).toBeGreaterThanOrEqual(0.95);
  expect(figures.shareOfAllowed).toBeLessThanOrEqual(1);
  expect(figures.refusedAsTooMany).toBeLessThanOrEqual(1);
  const summary = summaryOf(figures.run);
  expect(sumOf(summary)).toBe(figures.run.total);
  expect(summary).toMatchObject({ pausedInstead: 201, failed: 0 });
});

test('what the platform lets only agents stop is paused instead', async () => {
  const { run } = await runAccelerated({
    calls: 30,
    command: 'stop',
    recorders: { adhoc: 'ACTIVE' },
  });
  expect(summaryOf(run)).toMatchObject({ pausedInstead: 31, notPermitted: 0, failed: 0 });
});

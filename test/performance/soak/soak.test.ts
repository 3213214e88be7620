import { expect, test } from 'vitest';
import { growthOf } from './growth.ts';
import { soak } from './soak.ts';
import { table } from './table.ts';

/** `npm run test:soak` runs thirty times as many. */
test('calls and reconnects leave nothing behind', async () => {
  const samples = await soak({ phases: 4, callsPerPhase: 8 });
  process.stdout.write(table(samples));
  expect(growthOf(samples)).toEqual([]);
});

import { expect, test } from 'vitest';
import { growthOf } from './growth.ts';
import { soak } from './soak.ts';
import { table } from './table.ts';

test(
  'a hundred calls and twenty reconnects leave nothing behind',
  { timeout: 240_000 },
  async () => {
    const standings = await soak({ phases: 5, callsPerPhase: 20 });
    process.stdout.write(table(standings));
    expect(growthOf(standings)).toEqual([]);
  },
);

import { growthOf } from './growth.ts';
import { soak } from './soak.ts';
import { table } from './table.ts';

/** `npm run test:soak`: 1,000 calls and 200 reconnects, on the files of the last build. */
const samples = await soak({ phases: 10, callsPerPhase: 100 });
process.stdout.write(table(samples));
const growth = growthOf(samples);
for (const problem of growth) process.stdout.write(`${problem}\n`);
if (growth.length > 0) process.exitCode = 1;

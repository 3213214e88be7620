import { parseArgs } from 'node:util';
import { readSources } from '../architecture/project-files.ts';
import { tryDefects } from '../model/defects/try-defects.ts';
import { say } from '../run/say.ts';
import { withCopy } from './copy.ts';
import { trySample } from './sample.ts';

/*
 * npm run test:mutants [-- --seed 1 --seed 2 --count 24 --sample-only]: reintroduces the known defects, then a random
 * sample of small changes, and reports those that no unit test detects. Stryker is not used: version 10 requires
 * Node 22, type-checks with a compiler API that TypeScript 7 no longer has, and cannot draw a seeded sample.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', multiple: true, default: ['1'] },
    count: { type: 'string', default: '24' },
    'sample-only': { type: 'boolean', default: false },
  },
});
const seeds = values.seed.map(Number);
const count = Number(values.count);

if (![...seeds, count].every(Number.isInteger)) {
  say('--seed and --count take whole numbers.');
  process.exitCode = 2;
} else {
  if (!values['sample-only'] && !(await tryDefects(say))) process.exitCode = 1;
  const files = await readSources();
  await withCopy('.', async (copy) => {
    for (const seed of seeds) {
      say(`\nSeed ${seed}`);
      const survivors = await trySample(copy, files, { seed, count }, say);
      say(`Seed ${seed}: ${survivors.length} of ${count} survived`);
      for (const survivor of survivors) say(`  ${survivor}`);
    }
  });
}

import { describe, expect, it } from 'vitest';
import { realSource } from '../defects/defective-source.ts';
import { exploreScenarios } from '../explore-scenarios.ts';
import { loadCore } from './core.ts';
import { queueDefects, withQueueDefect } from './defects.ts';
import { playOn } from './play.ts';
import { scenarios } from './scenario.ts';

const runs = 400;
/** The number of scenarios in which a defect must be found. */
const defectRuns = 2_000;

it(
  'the queue page shows nothing as confirmed beyond its maximum age, and reads every row in time',
  { timeout: 120_000 },
  async () => {
    const play = playOn(await loadCore(realSource));
    expect(await exploreScenarios(scenarios, play, { runs, seed: 20_261_126 })).toBeNull();
  },
);

describe('the model of the queue page finds a defect that is put back:', () => {
  it.each(queueDefects)('$name', { timeout: 120_000 }, async (defect) => {
    const finding = await withQueueDefect(defect, (core) =>
      exploreScenarios(scenarios, playOn(core), {
        runs: defectRuns,
        seed: 1,
        untilFirstFailure: true,
      }),
    );
    expect(finding?.promise).toEqual(expect.any(String));
  });
});

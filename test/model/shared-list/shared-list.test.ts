import { describe, expect, it } from 'vitest';
import { realSource } from '../defects/defective-source.ts';
import { exploreScenarios } from '../explore-scenarios.ts';
import { loadCore } from './core.ts';
import { sharedListDefects, withSharedListDefect } from './defects.ts';
import { playOn } from './play.ts';
import { scenarios } from './scenario.ts';

const runs = 60;
/** The number of scenarios in which a defect must be found. */
const defectRuns = 400;

it(
  'the call lists of a tab share their requests, and each is read in time, whichever widget closes',
  { timeout: 60_000 },
  async () => {
    const play = playOn(await loadCore(realSource));
    expect(await exploreScenarios(scenarios, play, { runs, seed: 20_261_126 })).toBeNull();
  },
);

describe('the model of the shared list finds a defect that is put back:', () => {
  it.each(sharedListDefects)('$name', { timeout: 60_000 }, async (defect) => {
    const finding = await withSharedListDefect(defect, (core) =>
      exploreScenarios(scenarios, playOn(core), {
        runs: defectRuns,
        seed: defect.seed ?? 4,
        untilFirstFailure: true,
      }),
    );
    expect(finding?.promise).toEqual(expect.any(String));
  });
});

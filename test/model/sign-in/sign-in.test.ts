import { expect, it } from 'vitest';
import { realSource } from '../defects/defective-source.ts';
import { exploreScenarios } from '../explore-scenarios.ts';
import { loadCore } from './core.ts';
import { playOn } from './play.ts';
import { scenarios } from './scenario.ts';

it(
  'every press is sent once or refused in words, whichever part asks for access in the meantime',
  { timeout: 120_000 },
  async () => {
    const play = playOn(await loadCore(realSource));
    expect(await exploreScenarios(scenarios, play, { runs: 3_000, seed: 20_260_105 })).toBeNull();
  },
);

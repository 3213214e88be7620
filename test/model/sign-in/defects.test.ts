import { describe, expect, it } from 'vitest';
import { realSource } from '../defects/defective-source.ts';
import { exploreScenarios } from '../explore-scenarios.ts';
import { loadCore } from './core.ts';
import { signInDefects, withSignInDefect } from './defects.ts';
import { playOn } from './play.ts';
import { scenarios } from './scenario.ts';

/** The number of scenarios in which a defect must be found. */
const runs = 4_000;

it('the model of the sign-in finds an earlier defect: the list asked last, and had no press to keep', async () => {
  const core = await loadCore(realSource);
  const asItWas = { ...core, isKeptAfter: (asker: 'call' | 'list') => asker === 'call' };
  const finding = await exploreScenarios(scenarios, playOn(asItWas), { runs, seed: 1 });
  expect(finding?.promise).toMatch(/is carried out or refused in words/);
  expect(finding?.scenario.frames.some(({ hasList }) => hasList)).toBe(true);
});

describe('the model of the sign-in finds a defect that is put back:', () => {
  it.each(signInDefects)('$name', { timeout: 120_000 }, async (defect) => {
    const finding = await withSignInDefect(defect, (core) =>
      exploreScenarios(scenarios, playOn(core), { runs, seed: 1, untilFirstFailure: true }),
    );
    expect(finding?.promise).toEqual(expect.any(String));
  });
});

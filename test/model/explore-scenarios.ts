import * as fc from 'fast-check';
import type { Exploration } from './explore.ts';
import { BrokenPromise } from './play.ts';

/** A broken promise, with the shortest scenario that breaks it. */
export interface BreakingScenario<Scenario> {
  readonly promise: string;
  readonly scenario: Scenario;
}

/**
 * Plays random scenarios until one breaks a promise; `null` if none does.
 * @param play returns the promise that a scenario breaks, or `null`
 * @throws Error if the code under test throws
 */
export async function exploreScenarios<Scenario>(
  scenarios: fc.Arbitrary<Scenario>,
  play: (scenario: Scenario) => Promise<string | null>,
  { runs, seed, untilFirstFailure = false }: Omit<Exploration, 'path'>,
): Promise<BreakingScenario<Scenario> | null> {
  const property = fc.asyncProperty(scenarios, async (scenario) => {
    const broken = await play(scenario);
    if (broken !== null) throw new BrokenPromise(broken);
  });
  const result = await fc.check(property, { numRuns: runs, seed, endOnFailure: untilFirstFailure });
  if (!result.failed) return null;
  const [scenario] = result.counterexample ?? [];
  const { errorInstance } = result;
  if (scenario && errorInstance instanceof BrokenPromise) {
    return { promise: errorInstance.message, scenario };
  }
  throw new Error(`Thrown in this scenario: ${JSON.stringify(scenario)}`, { cause: errorInstance });
}

import * as fc from 'fast-check';
import { BrokenPromise } from '../play.ts';
import type { QueueCore } from './core.ts';
import { play } from './play.ts';
import { type Scenario, scenarios } from './scenario.ts';

/** A broken promise, with the scenario that breaks it. */
export interface QueueFinding {
  readonly promise: string;
  readonly scenario: Scenario;
}

/** Plays random scenarios until one breaks a promise; `null` if none does. */
export async function exploreQueue(
  core: QueueCore,
  { runs, seed, untilFirstFailure = false }: Exploration,
): Promise<QueueFinding | null> {
  const property = fc.asyncProperty(scenarios, async (scenario) => {
    const broken = await play(core, scenario);
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

interface Exploration {
  readonly runs: number;
  readonly seed: number;
  /** Takes the first scenario that breaks a promise, however long. */
  readonly untilFirstFailure?: boolean;
}

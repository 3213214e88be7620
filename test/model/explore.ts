import * as fc from 'fast-check';
import type { Core } from './core.ts';
import { BrokenPromise, play } from './play.ts';
import { type Scenario, scenarios } from './scenario.ts';

export interface Exploration {
  readonly runs: number;
  readonly seed: number;
  /** Replays one run: the path from a finding. */
  readonly path?: string;
  /** Stops at the first scenario that breaks a promise, without shrinking it. */
  readonly untilFirstFailure?: boolean;
}

/** A broken promise, with the shortest scenario that breaks it. */
export interface Finding {
  readonly promise: string;
  readonly seed: number;
  readonly path: string;
  readonly scenario: readonly string[];
}

/**
 * Plays random scenarios until one breaks a promise; `null` if none does.
 * @throws Error if the code under test throws
 */
export async function explore(
  core: Core,
  { runs, seed, path, untilFirstFailure = false }: Exploration,
): Promise<Finding | null> {
  const property = fc.asyncProperty(scenarios, (scenario) => play(core, scenario));
  const result = await fc.check(property, {
    numRuns: runs,
    seed,
    endOnFailure: untilFirstFailure,
    ...(path === undefined ? {} : { path }),
  });
  const scenario = result.counterexample?.[0];
  if (!result.failed || !scenario) return null;
  return { ...(await logAgain(core, scenario)), seed, path: result.counterexamplePath ?? '' };
}

async function logAgain(
  core: Core,
  scenario: Scenario,
): Promise<Pick<Finding, 'promise' | 'scenario'>> {
  const lines: string[] = [];
  try {
    await play(core, scenario, (line) => lines.push(line()));
  } catch (error) {
    if (error instanceof BrokenPromise) return { promise: error.message, scenario: lines };
    throw new Error(`Thrown in this scenario:\n${lines.join('\n')}`, { cause: error });
  }
  throw new Error('A scenario went another way the second time.');
}

/** A finding as readable text. */
export function describeFinding({ promise, seed, path, scenario }: Finding): string {
  return [
    `Broken promise: ${promise}.`,
    `Replay: npm run test:model -- --seed ${seed} --path "${path}"`,
    ...scenario.map((line) => `  ${line}`),
  ].join('\n');
}

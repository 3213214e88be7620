import * as fc from 'fast-check';
import type { Core } from './core.ts';
import { BrokenPromise, play } from './play.ts';
import { stories, type Story } from './story.ts';

export interface Exploration {
  readonly runs: number;
  readonly seed: number;
  /** Replays one run, as a finding names it. */
  readonly path?: string;
  /** Takes the first story that breaks a promise, however long. */
  readonly inHaste?: boolean;
}

/** A broken promise, with the shortest story that breaks it. */
export interface Finding {
  readonly promise: string;
  readonly seed: number;
  readonly path: string;
  readonly story: readonly string[];
}

/**
 * Plays random stories until one breaks a promise; `null` if none does.
 * @throws Error if the code under test throws
 */
export async function explore(
  core: Core,
  { runs, seed, path, inHaste = false }: Exploration,
): Promise<Finding | null> {
  const property = fc.asyncProperty(stories, (story) => play(core, story));
  const result = await fc.check(property, {
    numRuns: runs,
    seed,
    endOnFailure: inHaste,
    ...(path === undefined ? {} : { path }),
  });
  const story = result.counterexample?.[0];
  if (!result.failed || !story) return null;
  return { ...(await retell(core, story)), seed, path: result.counterexamplePath ?? '' };
}

async function retell(core: Core, story: Story): Promise<Pick<Finding, 'promise' | 'story'>> {
  const lines: string[] = [];
  try {
    await play(core, story, (line) => lines.push(line()));
  } catch (error) {
    if (error instanceof BrokenPromise) return { promise: error.message, story: lines };
    throw new Error(`Thrown in this story:\n${lines.join('\n')}`, { cause: error });
  }
  throw new Error('A story went another way the second time.');
}

/** A finding as a person reads it. */
export function findingInWords({ promise, seed, path, story }: Finding): string {
  return [
    `Broken promise: ${promise}.`,
    `Replay: npm run test:model -- --seed ${seed} --path "${path}"`,
    ...story.map((line) => `  ${line}`),
  ].join('\n');
}

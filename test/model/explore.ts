import * as fc from 'fast-check';
import type { Core } from './core.ts';
import { play } from './play.ts';
import { stories, type Story } from './story.ts';

export interface Exploration {
  readonly runs: number;
  readonly seed: number;
  /** Replays one run, as a failure names it. */
  readonly path?: string;
}

/** A broken promise, with the shortest story that breaks it. */
export interface Finding {
  readonly promise: string;
  readonly seed: number;
  readonly path: string;
  readonly story: readonly string[];
}

/** Plays random stories until one breaks a promise; `null` if none does. */
export async function explore(
  core: Core,
  { runs, seed, path }: Exploration,
): Promise<Finding | null> {
  const property = fc.asyncProperty(stories, (story) => play(core, story));
  const result = await fc.check(property, {
    numRuns: runs,
    seed,
    ...(path === undefined ? {} : { path }),
  });
  const story = result.counterexample?.[0];
  if (!result.failed || !story) return null;
  return {
    ...(await retell(core, story)),
    seed,
    path: result.counterexamplePath ?? '',
  };
}

async function retell(core: Core, story: Story): Promise<Pick<Finding, 'promise' | 'story'>> {
  const lines: string[] = [];
  try {
    await play(core, story, (line) => lines.push(line()));
    return { promise: 'a story goes the same way twice', story: lines };
  } catch (error) {
    return { promise: error instanceof Error ? error.message : String(error), story: lines };
  }
}

/** A finding as a person reads it. */
export function findingInWords({ promise, seed, path, story }: Finding): string {
  return [
    `Broken promise: ${promise}.`,
    `Replay: npm run model -- --seed ${seed} --path "${path}"`,
    ...story.map((line) => `  ${line}`),
  ].join('\n');
}

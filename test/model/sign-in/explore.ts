import * as fc from 'fast-check';
import { BrokenPromise } from '../play.ts';
import type { SignInCore } from './core.ts';
import { play } from './play.ts';
import { stories, type Story } from './story.ts';

/** A broken promise, with the shortest story that breaks it. */
export interface SignInFinding {
  readonly promise: string;
  readonly story: Story;
}

/** Plays random stories until one breaks a promise; `null` if none does. */
export async function exploreSignIn(
  core: SignInCore,
  { runs, seed, inHaste = false }: { runs: number; seed: number; inHaste?: boolean },
): Promise<SignInFinding | null> {
  const property = fc.asyncProperty(stories, async (story) => {
    const broken = await play(core, story);
    if (broken !== null) throw new BrokenPromise(broken);
  });
  const result = await fc.check(property, { numRuns: runs, seed, endOnFailure: inHaste });
  if (!result.failed) return null;
  const [story] = result.counterexample ?? [];
  const { errorInstance } = result;
  if (story && errorInstance instanceof BrokenPromise) {
    return { promise: errorInstance.message, story };
  }
  throw new Error(`Thrown in this story: ${JSON.stringify(story)}`, { cause: errorInstance });
}

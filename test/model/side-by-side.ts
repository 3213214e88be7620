import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Exploration, Finding } from './explore.ts';

/** This many scenarios at a time: few enough to show progress and to stop soon after a finding. */
const runsAtATime = 10_000;

/**
 * Explores on every core of the machine; each batch has a different seed.
 * @param explored called with the number of runs done so far
 */
export async function exploreSideBySide(
  { runs, seed }: Exploration,
  explored: (runs: number) => void,
): Promise<Finding | null> {
  let begun = 0;
  let done = 0;
  let found: Finding | null = null;

  async function work(): Promise<void> {
    const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)));
    while (begun < runs && !found) {
      const batch = { runs: Math.min(runsAtATime, runs - begun), seed: seed + begun / runsAtATime };
      begun += batch.runs;
      const finding = await ask(worker, batch);
      done += batch.runs;
      found ??= finding;
      explored(done);
    }
    worker.kill();
  }

  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return found;
}

function ask(worker: ChildProcess, exploration: Exploration): Promise<Finding | null> {
  return new Promise((resolve, reject) => {
    const broke = (code: number | null): void => reject(new Error(`A worker ended with ${code}.`));
    worker.once('exit', broke);
    worker.once('message', (finding: Finding | null) => {
      worker.off('exit', broke);
      resolve(finding);
    });
    worker.send(exploration);
  });
}

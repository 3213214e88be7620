import { add, inWords, type Step, type Tally } from './step.ts';

const NONE: Tally = { passed: 0, failed: 0 };

/** Runs the steps in order and stops after the first that fails. The last lines say how long each step took. */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void,
  now: () => number = performance.now.bind(performance),
): Promise<Tally> {
  let total = NONE;
  const took: string[] = [];
  for (const { name, run } of steps) {
    say(`\n› ${name}`);
    const withStatusSince = now();
    const tally = await run();
    const seconds = ((now() - withStatusSince) / 1000).toFixed(1);
    total = add(total, tally);
    took.push(`  ${name.padEnd(10)}${seconds.padStart(6)} s`);
    if (tally.failed > 0) {
      say(`✗ ${name} failed after ${seconds} s. Again, alone: npm test -- --only ${name}`);
      break;
    }
    say(`✓ ${name} ${seconds} s, ${inWords(tally)}`);
  }
  say(`\n${took.join('\n')}`);
  return total;
}

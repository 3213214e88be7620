import { add, inWords, type Stage, type Step, type Tally } from './step.ts';

const NONE: Tally = { passed: 0, failed: 0 };

/** The result of a step. */
interface Outcome {
  readonly name: string;
  readonly tally: Tally;
  readonly seconds: string;
}

/**
 * Runs the stages in order, and the steps of a stage in parallel. Stops after the first stage in which a step fails.
 * The last lines say how long each step took.
 */
export async function runStages(
  stages: readonly Stage[],
  say: (line: string) => void,
  now: () => number = performance.now.bind(performance),
): Promise<Tally> {
  const outcomes: Outcome[] = [];
  for (const stage of stages) {
    say(`\n› ${stage.map(({ name }) => name).join(', ')}`);
    const ended = await Promise.all(stage.map((step) => runStep(step, now)));
    for (const outcome of ended) say(verdictOn(outcome));
    outcomes.push(...ended);
    if (ended.some(({ tally }) => tally.failed > 0)) break;
  }
  const took = outcomes.map(({ name, seconds }) => `  ${name.padEnd(10)}${seconds.padStart(6)} s`);
  say(`\n${took.join('\n')}`);
  return outcomes.map(({ tally }) => tally).reduce(add, NONE);
}

async function runStep({ name, run }: Step, now: () => number): Promise<Outcome> {
  const startedAt = now();
  const tally = await run();
  return { name, tally, seconds: ((now() - startedAt) / 1000).toFixed(1) };
}

const verdictOn = ({ name, tally, seconds }: Outcome): string =>
  tally.failed > 0
    ? `✗ ${name} failed after ${seconds} s. Again, alone: npm test -- --only ${name}`
    : `✓ ${name} ${seconds} s, ${inWords(tally)}`;

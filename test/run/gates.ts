import type { Gate, ProjectFile } from '../architecture/gate.ts';
import { add, FAILED, PASSED, type Tally } from './step.ts';
import { say } from './say.ts';

/** A step that runs all gates, even after a failure, so that one run reports everything to fix. */
export const gates =
  (all: readonly Gate[], read: () => Promise<readonly ProjectFile[]>) =>
  async (): Promise<Tally> => {
    const files = await read();
    return all.map((gate) => ask(gate, files)).reduce(add);
  };

function ask({ name, check }: Gate, files: readonly ProjectFile[]): Tally {
  const { problems, figures } = check(files);
  const passed = problems.length === 0;
  say(`  ${passed ? '✓' : '✗'} ${name}${figures === undefined ? '' : ` (${figures})`}`);
  for (const problem of problems) say(`    ${problem}`);
  return passed ? PASSED : FAILED;
}

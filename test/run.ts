import { parseArgs } from 'node:util';
import { runSteps } from './run/run-steps.ts';
import { say } from './run/say.ts';
import { inWords } from './run/step.ts';
import { STEPS } from './run/steps.ts';

const { only } = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values;
const unknown = only?.filter((name) => !STEPS.some((step) => step.name === name)) ?? [];

if (unknown.length > 0) {
  say(`No step ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else {
  const steps = STEPS.filter(({ name }) => only?.includes(name) ?? true);
  const total = await runSteps(steps, say);
  say(`\n${inWords(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

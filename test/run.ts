import { parseArgs } from 'node:util';
import { runStages } from './run/run-stages.ts';
import { say } from './run/say.ts';
import { inWords } from './run/step.ts';
import { STAGES } from './run/stages.ts';

const { only } = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values;
const names = STAGES.flat().map(({ name }) => name);
const unknown = only?.filter((name) => !names.includes(name)) ?? [];

if (unknown.length > 0) {
  say(`No step ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  const stages = STAGES.map((stage) => stage.filter(({ name }) => only?.includes(name) ?? true));
  const total = await runStages(
    stages.filter((stage) => stage.length > 0),
    say,
  );
  say(`\n${inWords(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

import { parseArgs } from 'node:util';
import { realCore } from './core.ts';
import { describeFinding, explore } from './explore.ts';
import { exploreSideBySide } from './side-by-side.ts';

/*
 * npm run test:model -- [--runs 1000000] [--seed n]     plays random scenarios
 * npm run test:model -- --seed n --path a:b:c           replays one from a finding
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000_000)) },
    path: { type: 'string' },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

say(`seed ${seed}`);
const finding =
  values.path === undefined
    ? await exploreSideBySide({ runs, seed }, (done) => say(`${done} of ${runs} runs`))
    : await explore(realCore, { runs, seed, path: values.path });
say(finding ? describeFinding(finding) : 'No scenario breaks a promise.');
process.exitCode = finding ? 1 : 0;

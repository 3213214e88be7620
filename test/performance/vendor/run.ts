import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { comparePages } from './compare.ts';
import { limitsOf, type Measured, tableOf } from './table.ts';

/*
 * `npm run bench:vendor`: compares the agent's page with one built the vendor's way, on the files of the last build.
 * The figures depend on the machine; docs/performance.md shows the ratios of the committed run.
 */

const { rounds, save } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    /** Saves the results next to this file. */
    save: { type: 'boolean', default: false },
  },
}).values;

const measured: Measured = {
  machine: `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`,
  rounds: Number(rounds),
  ...(await comparePages(Number(rounds))),
};
process.stdout.write(`${tableOf(measured)}\n\n${limitsOf(measured)}\n`);
const { tenChannels, tenSockets } = measured.ours;
if (tenChannels !== 1 || tenSockets !== 1) process.exitCode = 1;
if (save) {
  const file = fileURLToPath(new URL('result.json', import.meta.url));
  await writeFile(file, `${JSON.stringify(measured, null, 2)}\n`);
}

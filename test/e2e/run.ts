import { runProgram } from '../run/tool.ts';

/**
 * `npm run test:e2e`: Playwright's own window for `--ui` needs the Chromium that Playwright downloads. Served at an
 * address, it opens in whatever browser a person has.
 */
const args = process.argv.slice(2).map((one) => (one === '--ui' ? '--ui-host=localhost' : one));
process.exitCode = await runProgram('playwright', ['test', ...args]);

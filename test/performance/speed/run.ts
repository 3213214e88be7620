import { EVENT_LIMIT_MS, inWords, measureSpeed } from './figures.ts';

/** `npm run test:speed`: on the files of the last build, best with nothing else to do for the machine. */
const figures = await measureSpeed({ presses: 200, calls: 12 });
process.stdout.write(inWords(figures));
const { press, pressFrames, pressLimitMs, eventMs } = figures;
if (pressFrames > 1 || press.p95 > pressLimitMs || eventMs > EVENT_LIMIT_MS) process.exitCode = 1;

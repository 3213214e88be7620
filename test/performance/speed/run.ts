import { EVENT_LIMIT_MS, inWords, measureSpeed, TASK_LIMIT_MS } from './figures.ts';

/** `npm run test:speed`: on the files of the last build, best on an otherwise idle machine. */
const figures = await measureSpeed({ presses: 200, stormPresses: 40, calls: 10 });
process.stdout.write(inWords(figures));
const { press, pressFrames, pressLimitMs, eventMs } = figures;
const { stormEventMs, stormPressFrames, stormTaskMs } = figures;
const isSlow =
  Math.max(pressFrames, stormPressFrames) > 1 ||
  press.p95 > pressLimitMs ||
  Math.max(eventMs, stormEventMs) > EVENT_LIMIT_MS ||
  stormTaskMs > TASK_LIMIT_MS;
if (isSlow) process.exitCode = 1;

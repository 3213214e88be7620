#!/usr/bin/env node
import { systemClock } from './system-clock.ts';
import { exitCodes } from './exit-codes.ts';
import { run } from './run.ts';

const { argv, env, stdout, stderr } = process;
const streams = [stdout, stderr];
const interruption = new AbortController();
const { signal: interrupted } = interruption;

function interrupt(): void {
  if (interrupted.aborted) {
    stderr.write('Ended at once. The call in hand may be changed or not.\n');
    process.exit(exitCodes.interrupted);
  }
  stderr.write('Interrupted: what is in hand is finished. Once more to end at once.\n');
  interruption.abort();
}

process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);
// A terminal that closes may tell it twice.
process.on('SIGHUP', () => void (interrupted.aborted || interrupt()));
// A reader that went away, as `| head` does, must not stop the work.
for (const stream of streams) stream.on('error', () => undefined);

process.exitCode = await run(argv.slice(2), {
  environment: env,
  environmentFile: '.env',
  clock: systemClock,
  out: stdout,
  err: stderr,
  interrupted,
});
if (interrupted.aborted) {
  // What was left waiting would keep the process alive. What was shown has to reach its reader first.
  const written = streams.map((stream) => new Promise((resolve) => stream.write('', resolve)));
  await Promise.all(written);
  process.exit();
}

#!/usr/bin/env node
import { systemClock } from './clock.ts';
import { exitCodes } from './exit-codes.ts';
import { run } from './run.ts';

const { argv, env, stdout, stderr } = process;
const interruption = new AbortController();

function interrupt(): void {
  if (interruption.signal.aborted) {
    stderr.write('Ended at once. The call in hand may be changed or not.\n');
    process.exit(exitCodes.interrupted);
  }
  interruption.abort();
  stderr.write('Finishing the call in hand. Once more to end at once.\n');
}

process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);
// A reader that went away, as `| head` does, must not stop the work.
stdout.on('error', () => undefined);

process.exitCode = await run(argv.slice(2), {
  environment: env,
  environmentFile: '.env',
  clock: systemClock,
  out: stdout,
  err: stderr,
  interrupted: interruption.signal,
});

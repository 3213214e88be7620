#!/usr/bin/env node
import { systemClock } from './system-clock.ts';
import { exitCodes } from './exit-codes.ts';
import { useProxy } from './proxy.ts';
import { run } from './run.ts';

const { argv, env, stdout, stderr } = process;
const streams = [stdout, stderr];
const interruption = new AbortController();
const { signal: interrupted } = interruption;

function interrupt(): void {
  if (interrupted.aborted) {
    stderr.write('Stopped. Some requests may already have taken effect.\n');
    process.exit(exitCodes.interrupted);
  }
  stderr.write('Interrupted: finishing requests already sent. Press Ctrl-C again to stop now.\n');
  interruption.abort();
}

process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);
// A closing terminal may send it twice.
process.on('SIGHUP', () => void (interrupted.aborted || interrupt()));
// A closed pipe, such as `| head`, must not stop the work.
for (const stream of streams) stream.on('error', () => undefined);

await useProxy(env);
process.exitCode = await run(argv.slice(2), {
  environment: env,
  folder: process.cwd(),
  clock: systemClock,
  out: stdout,
  err: stderr,
  interrupted,
});
if (interrupted.aborted) {
  // Abandoned work would keep the process alive, so exit once all output has been written.
  const written = streams.map((stream) => new Promise((resolve) => stream.write('', resolve)));
  await Promise.all(written);
  process.exit();
}

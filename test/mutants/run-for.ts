import { spawn } from 'node:child_process';

/** How a program ended. */
export type Ran = 'passed' | 'failed' | 'timedOut';

/** Runs a program without a word; one that takes longer is ended, with all that it has started. */
export function runFor(
  ms: number,
  cwd: string,
  program: string,
  args: readonly string[],
): Promise<Ran> {
  return new Promise((resolve) => {
    // A group of processes: what the program starts ends with it.
    const child = spawn(program, args, { cwd, stdio: 'ignore', detached: true });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, ms);
    child.once('error', () => resolve('failed'));
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(timedOut ? 'timedOut' : code === 0 ? 'passed' : 'failed');
    });
  });
}

import { spawn } from 'node:child_process';

/** How a program ended. */
export type Ran = 'passed' | 'failed' | 'timedOut';

/** Runs a program and returns its stdout; after `ms`, it is killed together with everything that it has started. */
export function runFor(
  ms: number,
  cwd: string,
  program: string,
  args: readonly string[],
): Promise<{ readonly ran: Ran; readonly said: string }> {
  return new Promise((resolve) => {
    // Its own process group, so that everything it starts can be killed with it.
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    const child = spawn(program, args, { cwd, stdio: [...stdio], detached: true });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, ms);
    child.once('error', () => resolve({ ran: 'failed', said }));
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ ran: timedOut ? 'timedOut' : code === 0 ? 'passed' : 'failed', said });
    });
  });
}

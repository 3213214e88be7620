import { spawn } from 'node:child_process';
import { FAILED, PASSED, type Tally } from './step.ts';

/** Runs a program, which writes where we do; gives its exit code. A program that is not there counts as 127. */
export function runProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** A step that one of the project's own tools carries out. npm puts them on the path. */
export const tool =
  (program: string, ...args: readonly string[]) =>
  async (): Promise<Tally> =>
    (await runProgram(program, args)) === 0 ? PASSED : FAILED;

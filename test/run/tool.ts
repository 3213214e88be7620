import { spawn } from 'node:child_process';
import { FAILED, PASSED, type Tally } from './step.ts';

/** Runs a program that shares our stdout and stderr. Returns its exit code; 127 if the program does not exist. */
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

/** A step that runs one of the project's tools. npm puts them on the PATH. */
export const tool =
  (program: string, ...args: readonly string[]) =>
  async (): Promise<Tally> =>
    (await runProgram(program, args)) === 0 ? PASSED : FAILED;

import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { AdminContext } from './context.ts';

/** How an administrator command ended. */
export interface Ending {
  readonly exitCode: ExitCode;
  /** The error message; `null` if there is none. */
  readonly error: string | null;
  /** The next step, for humans. */
  readonly next?: string;
}

/** Applies to every interruption: completed steps are not planned again. */
export const runAgain = 'Run it again to continue from here.';

export const wellDone: Ending = { exitCode: exitCodes.done, error: null };

/**
 * Shows the result: with `--json` the JSON document, otherwise the error.
 * @param document what `--json` prints in addition to error and exit code (docs/cli.md)
 */
export function finishAdmin(
  { terminal, json }: Pick<AdminContext, 'terminal' | 'json'>,
  { exitCode, error, next }: Ending,
  document: Readonly<Record<string, unknown>>,
): ExitCode {
  terminal.endProgress();
  if (json) terminal.result(JSON.stringify({ ...document, error, exitCode }, null, 2));
  if (error !== null) terminal.note(error);
  if (next !== undefined && !json) terminal.note(next);
  return exitCode;
}

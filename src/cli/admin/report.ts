import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { AdminContext } from './context.ts';

/** How a command for administrators ended. */
export interface Ending {
  readonly exitCode: ExitCode;
  /** What is wrong, in words; `null`: nothing. */
  readonly error: string | null;
  /** What to do next, for people. */
  readonly next?: string;
}

/** Whatever stopped it: what is done already is not planned again. */
export const runAgain = 'Run it again to continue from here.';

export const wellDone: Ending = { exitCode: exitCodes.done, error: null };

/**
 * Shows the end: with `--json` the one document, else what is wrong.
 * @param document what `--json` prints beside error and exit code (docs/cli.md)
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

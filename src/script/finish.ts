import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import type { Options } from './invocation.ts';
import { toJson } from './json.ts';
import { type Report, reportOf } from './report.ts';
import type { Screen } from './screen.ts';
import { errorOf, summary } from './summary.ts';

/** Shows the end of a run. */
export function finish(report: Report, { json }: Pick<Options, 'json'>, screen: Screen): ExitCode {
  const exitCode = exitCodeOf(report);
  screen.endProgress();
  if (json) return showJson(report, exitCode, errorOf(report), screen);
  for (const line of summary(report)) screen.note(line);
  return exitCode;
}

/** Shows why nothing was tried. */
export function refuse(problem: string, { json }: Pick<Options, 'json'>, screen: Screen): ExitCode {
  if (json) {
    return showJson({ ...reportOf(), complete: false }, exitCodes.wrongUse, problem, screen);
  }
  screen.note(`${problem}\ngenesys-recording --help says more.`);
  return exitCodes.wrongUse;
}

/** The one document for the program that reads stdout; the error also for the person who sees stderr. */
function showJson(
  report: Report,
  exitCode: ExitCode,
  error: string | null,
  screen: Screen,
): ExitCode {
  screen.result(JSON.stringify(toJson(report, exitCode, error), null, 2));
  if (error !== null) screen.note(error);
  return exitCode;
}

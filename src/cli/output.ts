import { outwardKind } from '../recording/bulk/run.ts';
import { nameOf } from '../recording/status.ts';
import { type ExitCode, exitCodeOf, exitCodeOfCall, exitCodes } from './exit-codes.ts';
import type { Options } from './invocation.ts';
import { formatFailure, formatOutcome, formatTotals } from './messages.ts';
import { type CallReport, type CliReport, notDone, reportOf } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Shows the result of a run. */
export function finish(
  report: CliReport,
  { json }: Pick<Options, 'json'>,
  terminal: Terminal,
): ExitCode {
  const exitCode = exitCodeOf(report);
  terminal.endProgress();
  if (json) return showJson(report, exitCode, errorOf(report), terminal);
  for (const line of closingLines(report)) terminal.note(line);
  return exitCode;
}

/** Shows why the run was not started. */
export function refuse(
  problem: string,
  { json }: Pick<Options, 'json'>,
  terminal: Terminal,
): ExitCode {
  if (json) {
    return showJson({ ...reportOf(), complete: false }, exitCodes.wrongUse, problem, terminal);
  }
  terminal.note(`${problem}\nSee genesys-recording --help.`);
  return exitCodes.wrongUse;
}

/** Prints the document to stdout for programs, and the error also to stderr for humans. */
function showJson(
  report: CliReport,
  exitCode: ExitCode,
  error: string | null,
  terminal: Terminal,
): ExitCode {
  terminal.result(JSON.stringify(toJson(report, exitCode, error), null, 2));
  if (error !== null) terminal.note(error);
  return exitCode;
}

const interruption = 'Interrupted.';
const runAgain = 'The queue may have more calls. Run it again.';

/** The closing lines, after every call was reported. */
function closingLines(report: CliReport): string[] {
  const { calls, interrupted, problem, complete } = report;
  const left = notDone(report);
  const totals = formatTotals(calls);
  return [
    ...(totals === null ? [] : [totals]),
    ...(problem ? [formatFailure(problem)] : []),
    ...(interrupted ? [interruption] : []),
    ...(!complete && calls.length > 0 ? [runAgain] : []),
    ...(left.length > 0 ? [`Not done: ${left.join(', ')}`] : []),
    ...(calls.length === 0 && complete ? ['The queue has no active calls.'] : []),
  ];
}

/** The most important problem in a sentence or two; `null` if there is none. */
function errorOf({ calls, interrupted, problem, complete }: CliReport): string | null {
  if (interrupted) return interruption;
  if (problem) return formatFailure(problem);
  const failed = calls.find((one) => exitCodeOfCall(one) !== exitCodes.done);
  if (failed) return formatOutcome(failed);
  return complete ? null : runAgain;
}

/**
 * The report as `--json` prints it (docs/cli.md).
 * @param error the error message; `null` if there is none
 */
export function toJson(report: CliReport, exitCode: ExitCode, error: string | null) {
  const { calls, interrupted, problem, complete } = report;
  return {
    calls: calls.map(callToJson),
    notDone: notDone(report),
    interrupted,
    complete,
    problem: problem && { ...problem, message: formatFailure(problem) },
    error,
    exitCode,
  };
}

function callToJson(report: CallReport) {
  const { conversationId, asked, outcome, snapshot, agentName, startedAt } = report;
  const status = snapshot?.status;
  return {
    conversationId,
    asked,
    outcome: outwardKind(outcome.kind),
    message: formatOutcome(report),
    status: status ? nameOf(status) : null,
    recorders: status && 'recorders' in status ? status.recorders : null,
    ...(outcome.kind === 'planned' && { command: outcome.command, orPause: outcome.orPause }),
    ...('why' in outcome && { why: outcome.why }),
    ...('failure' in outcome && { failure: outcome.failure }),
    ...(agentName !== undefined && { agentName }),
    ...(startedAt !== undefined && {
      startedAt: startedAt === null ? null : new Date(startedAt).toISOString(),
    }),
  };
}

import { nameOf } from '../recording/status.ts';
import type { ExitCode } from './exit-codes.ts';
import { failureWords } from './failure-words.ts';
import { type CallReport, notDone, type Report } from './report.ts';
import { outcomeWords } from './words.ts';

/**
 * The report as `--json` prints it (docs/script.md).
 * @param error what is wrong, in words; `null`: nothing
 */
export function toJson(report: Report, exitCode: ExitCode, error: string | null) {
  const { calls, interrupted, problem, complete } = report;
  return {
    calls: calls.map(callToJson),
    notDone: notDone(report),
    interrupted,
    complete,
    problem: problem && { ...problem, message: failureWords(problem) },
    error,
    exitCode,
  };
}

function callToJson(report: CallReport) {
  const { conversationId, asked, outcome, reading, agentName, startedAt } = report;
  const status = reading?.status;
  return {
    conversationId,
    asked,
    outcome: outcome.kind,
    message: outcomeWords(report),
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

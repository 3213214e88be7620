import { exitCodeOfCall, exitCodes } from './exit-codes.ts';
import { failureWords } from './failure-words.ts';
import { notDone, type Report } from './report.ts';
import { outcomeWords } from './words.ts';

const interruption = 'Interrupted.';
const runAgain = 'The queue may have more calls. Run it again.';

/** What is left to say after every call was told. */
export function summary(report: Report): string[] {
  const { calls, interrupted, problem, complete } = report;
  const left = notDone(report);
  return [
    ...(problem ? [failureWords(problem)] : []),
    ...(interrupted ? [interruption] : []),
    ...(!complete && calls.length > 0 ? [runAgain] : []),
    ...(left.length > 0 ? [`Not done: ${left.join(', ')}`] : []),
    ...(calls.length === 0 && complete ? ['The queue has no active calls.'] : []),
  ];
}

/** The worst of it in one sentence or two; `null`: all is well. */
export function errorOf({ calls, interrupted, problem, complete }: Report): string | null {
  if (interrupted) return interruption;
  if (problem) return failureWords(problem);
  const failed = calls.find((one) => exitCodeOfCall(one) !== exitCodes.done);
  if (failed) return outcomeWords(failed);
  return complete ? null : runAgain;
}

import { failureWords } from './failure-words.ts';
import { notDone, type Report } from './report.ts';

/** What is left to say after every call was told. */
export function summary(report: Report): string[] {
  const { calls, interrupted, problem } = report;
  const left = notDone(report);
  return [
    ...(problem ? [failureWords(problem)] : []),
    ...(interrupted ? ['Interrupted.'] : []),
    ...(left.length > 0 ? [`Not done: ${left.join(', ')}`] : []),
    ...(calls.length > 0 || problem || interrupted ? [] : ['The queue has no active calls.']),
  ];
}

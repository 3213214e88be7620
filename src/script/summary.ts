import { failureWords } from './failure-words.ts';
import { notDone, type Report } from './report.ts';

/** What is left to say after every call was told. */
export function summary(report: Report): string[] {
  const { calls, interrupted, problem, complete } = report;
  const left = notDone(report);
  return [
    ...(problem ? [failureWords(problem)] : []),
    ...(interrupted ? ['Interrupted.'] : []),
    ...(complete ? [] : ['The queue may have more calls. Run it again.']),
    ...(left.length > 0 ? [`Not done: ${left.join(', ')}`] : []),
    ...(calls.length === 0 && complete ? ['The queue has no active calls.'] : []),
  ];
}

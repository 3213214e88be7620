import type { Run } from '../../recording/bulk/run.ts';
import type { Messages } from '../../i18n/messages.ts';
import { reasonOf } from './report.ts';

/** The rest is in the files. */
const mostReasons = 3;

/** Why calls did not end as asked, the commonest reasons first, each once. */
export function commonReasons({ settled, command }: Run, messages: Messages): string[] {
  const counts = new Map<string, number>();
  for (const { outcome } of settled) {
    const reason = reasonOf(outcome, command, messages);
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostReasons)
    .map(([reason]) => reason);
}

import type { QueueMessages } from '../../i18n/messages.ts';
import { bulkOutcomeKinds, countOutcomes, type Run } from '../../recording/bulk/run.ts';
import { outcomeText } from './report.ts';

interface Toast {
  readonly kind: 'error' | 'info' | 'success';
  readonly title: string;
  readonly message: string;
}

/** The workspace's notification of a finished run: the supervisor may be in another app by then. */
export function toastOf(run: Run, queueMessages: QueueMessages, lang: string): Toast {
  const counts = countOutcomes(run);
  const because = run.state.name === 'over' ? run.state.because : 'finished';
  const ending = typeof because === 'string' ? because : 'failed';
  const isGood = ending === 'finished' && counts.failed + counts.notPermitted === 0;
  const lines = bulkOutcomeKinds
    .filter((kind) => counts[kind] > 0)
    .map(
      (kind) =>
        `${outcomeText(kind, run.command, queueMessages)} ${counts[kind].toLocaleString(lang)}`,
    );
  return {
    kind: isGood ? 'success' : ending === 'cancelled' ? 'info' : 'error',
    title: queueMessages.ended[ending][run.command],
    message: lines.join(' · '),
  };
}

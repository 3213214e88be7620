import type { UnfinishedRun } from '../storage/unfinished-run.ts';
import type { QueueMessages } from '../i18n/messages.ts';

interface Props {
  readonly run: UnfinishedRun;
  readonly queueMessages: QueueMessages;
  readonly onClose: () => void;
}

/** What is known about a run that ended when the page was closed, for example by a reload. */
export function UnfinishedRunBox({ run, queueMessages, onClose }: Props) {
  const { title, what, next } = queueMessages.unfinishedRun(run.settled, run.total);
  return (
    <section class="box">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{what}</p>
      <p>{next}</p>
      <button type="button" class="button" onClick={onClose}>
        {queueMessages.closeReport}
      </button>
    </section>
  );
}

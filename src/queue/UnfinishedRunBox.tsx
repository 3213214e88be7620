import type { UnfinishedRun } from '../storage/unfinished-run.ts';
import type { QueueMessages } from '../i18n/messages.ts';

interface Props {
  readonly run: UnfinishedRun;
  readonly words: QueueMessages;
  readonly onClose: () => void;
}

/** What is known of a run in the middle of which the page was left, by a reload for example. */
export function UnfinishedRunBox({ run, words, onClose }: Props) {
  const { title, what, next } = words.unfinishedRun(run.settled, run.total);
  return (
    <section class="box">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{what}</p>
      <p>{next}</p>
      <button type="button" class="button" onClick={onClose}>
        {words.closeReport}
      </button>
    </section>
  );
}

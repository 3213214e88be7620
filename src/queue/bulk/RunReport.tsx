import type { Messages, QueueMessages } from '../../i18n/messages.ts';
import {
  bulkOutcomeKinds,
  countOutcomes,
  retryableOf,
  type Run,
  sumOf,
} from '../../recording/bulk/run.ts';
import { commonReasons } from './report.ts';
import { useRestoreFocus } from './use-restore-focus.ts';

interface Props {
  readonly run: Run;
  readonly words: QueueMessages;
  readonly messages: Messages;
  readonly onRetry: () => void;
  readonly onSave: (format: 'csv' | 'json') => void;
  readonly onClose: () => void;
}

/** What became of a run: every call has one outcome, and they add up. */
export function RunReport({ run, words, messages, onRetry, onSave, onClose }: Props) {
  const heading = useRestoreFocus<HTMLHeadingElement>();
  const counts = countOutcomes(run);
  const retryable = retryableOf(run).length;
  const because = run.state.name === 'over' ? run.state.because : 'finished';
  const failure = typeof because === 'string' ? null : messages.failure(because, run.command);
  return (
    <section class="run" aria-label={words.ended[failure ? 'failed' : 'finished']}>
      <h2 ref={heading} tabIndex={-1} aria-live="polite">
        {words.ended[typeof because === 'string' ? because : 'failed']}
      </h2>
      {failure && (
        <div role="alert" class="failure">
          <p>{failure.what}</p>
          <p>{failure.next}</p>
        </div>
      )}
      <dl class="outcomes">
        {bulkOutcomeKinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <div key={kind} class={kind}>
              <dt>{words.outcomes[kind]}</dt>
              <dd>{counts[kind]}</dd>
            </div>
          ))}
      </dl>
      <p class="quiet">{words.sum(sumOf(counts))}</p>
      {!failure && (
        <ul class="reasons">
          {commonReasons(run, messages).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        {retryable > 0 && (
          <button type="button" class="button primary" onClick={onRetry}>
            {words.retry(retryable)}
          </button>
        )}
        <button type="button" class="button" onClick={() => onSave('csv')}>
          {words.saveCsv}
        </button>
        <button type="button" class="button" onClick={() => onSave('json')}>
          {words.saveJson}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.closeReport}
        </button>
      </div>
    </section>
  );
}

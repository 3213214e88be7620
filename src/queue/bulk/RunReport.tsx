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
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onRetry: () => void;
  readonly onSave: (format: 'csv' | 'json') => void;
  readonly onClose: () => void;
}

/** What became of a run: every call has one outcome, and they add up. */
export function RunReport({ run, queueMessages, messages, onRetry, onSave, onClose }: Props) {
  const heading = useRestoreFocus<HTMLHeadingElement>();
  const counts = countOutcomes(run);
  const retryable = retryableOf(run).length;
  const because = run.state.name === 'over' ? run.state.because : 'finished';
  const failure = typeof because === 'string' ? null : messages.failure(because, run.command);
  return (
    <section class="run" aria-label={queueMessages.ended[failure ? 'failed' : 'finished']}>
      <h2 ref={heading} tabIndex={-1} aria-live="polite">
        {queueMessages.ended[typeof because === 'string' ? because : 'failed']}
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
              <dt>{queueMessages.outcomes[kind]}</dt>
              <dd>{counts[kind]}</dd>
            </div>
          ))}
      </dl>
      <p class="quiet">{queueMessages.sum(sumOf(counts))}</p>
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
            {queueMessages.retry(retryable)}
          </button>
        )}
        <button type="button" class="button" onClick={() => onSave('csv')}>
          {queueMessages.saveCsv}
        </button>
        <button type="button" class="button" onClick={() => onSave('json')}>
          {queueMessages.saveJson}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {queueMessages.closeReport}
        </button>
      </div>
    </section>
  );
}

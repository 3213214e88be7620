import type { Messages, QueueMessages } from '../../i18n/messages.ts';
import {
  bulkOutcomeKinds,
  countOutcomes,
  retryableOf,
  type Run,
  sumOf,
} from '../../recording/bulk/run.ts';
import { commonReasons, outcomeText } from './report.ts';
import { useRestoreFocus } from './use-restore-focus.ts';

interface Props {
  readonly run: Run;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onRetry: () => void;
  readonly onSave: (format: 'csv' | 'json') => void;
  readonly onClose: () => void;
}

/** The result of a run: every call has one outcome, and they add up to the total. */
export function RunReport({ run, queueMessages, messages, onRetry, onSave, onClose }: Props) {
  const heading = useRestoreFocus<HTMLHeadingElement>();
  const counts = countOutcomes(run);
  const retryable = retryableOf(run).length;
  /** Without the permission a retry fails too, so it is offered but not emphasized. */
  const retryLevel = counts.failed + counts.notTried > 0 ? '' : 'tertiary';
  const because = run.state.name === 'over' ? run.state.because : 'finished';
  const title = queueMessages.ended[typeof because === 'string' ? because : 'failed'][run.command];
  const failure = typeof because === 'string' ? null : messages.failure(because, run.command);
  const reasons = failure ? [] : commonReasons(run, messages);
  return (
    <section class="run report" aria-label={title}>
      <h2 ref={heading} tabIndex={-1} aria-live="polite">
        {title}
      </h2>
      {failure && (
        <div role="alert" class="failure">
          {failure.warning && <p>{failure.warning}</p>}
          <p>{failure.what}</p>
          <p>{failure.next}</p>
        </div>
      )}
      <dl class="outcomes">
        {bulkOutcomeKinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <div key={kind} class={kind}>
              <dt>{outcomeText(kind, run.command, queueMessages)}</dt>
              <dd>{counts[kind].toLocaleString(messages.lang)}</dd>
            </div>
          ))}
      </dl>
      <p class="quiet">{queueMessages.sum(sumOf(counts))}</p>
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        {retryable > 0 && (
          <button type="button" class={`button ${retryLevel}`} onClick={onRetry}>
            {queueMessages.retry(retryable)}
          </button>
        )}
        <button type="button" class="button tertiary" onClick={() => onSave('csv')}>
          {queueMessages.saveCsv}
        </button>
        <button type="button" class="button tertiary" onClick={() => onSave('json')}>
          {queueMessages.saveJson}
        </button>
        <button type="button" class="button tertiary" onClick={onClose}>
          {queueMessages.closeReport}
        </button>
      </div>
    </section>
  );
}

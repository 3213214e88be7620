import { secondsUntil } from '../../i18n/format-duration.ts';
import type { QueueMessages } from '../../i18n/messages.ts';
import { progressOf, type Run } from '../../recording/bulk/run.ts';
import { useRestoreFocus } from './use-restore-focus.ts';

interface Props {
  readonly run: Run;
  /** Epoch ms. */
  readonly now: number;
  /** Epoch ms before which the platform wants no request. */
  readonly blockedUntil: number;
  readonly queueMessages: QueueMessages;
  readonly onCancel: () => void;
}

/** A run in progress: how much is done, the rate, the time left, and Cancel. */
export function RunProgress({ run, now, blockedUntil, queueMessages, onCancel }: Props) {
  const { settled, total, perMinute, leftMs } = progressOf(run, now);
  const stopping = run.state.name === 'stopping';
  const heading = useRestoreFocus<HTMLHeadingElement>(stopping);
  // Shown one at a time in the same place, so that nothing moves.
  const details =
    blockedUntil > now
      ? [queueMessages.waitingFor(secondsUntil(blockedUntil, now))]
      : [
          ...(perMinute === null ? [] : [queueMessages.rate(Math.round(perMinute))]),
          ...(leftMs === null || stopping ? [] : [queueMessages.left(leftMs)]),
        ];
  return (
    <section class="run progress" aria-label={queueMessages.progress[run.command]}>
      <h2 ref={heading} tabIndex={-1}>
        {queueMessages.progress[run.command]}
      </h2>
      <p>{[queueMessages.of(settled, total), ...details].join(' · ')}</p>
      <progress max={total} value={settled} aria-label={queueMessages.of(settled, total)} />
      {stopping ? (
        <p aria-live="polite">{queueMessages.cancelling}</p>
      ) : (
        <button type="button" class="button" onClick={onCancel}>
          {queueMessages.cancel}
        </button>
      )}
    </section>
  );
}

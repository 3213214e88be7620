import { useLayoutEffect, useRef } from 'preact/hooks';
import { countForecasts, forecasts } from '../../recording/bulk/forecast.ts';
import type { BulkCommand } from '../../recording/bulk/run.ts';
import type { CallSnapshot } from '../../recording/snapshot.ts';
import type { QueueMessages } from '../../i18n/messages.ts';
import { estimateMs } from './estimate.ts';

interface Props {
  readonly command: BulkCommand;
  /** The affected calls; `null` for a call whose current state is uncertain. */
  readonly snapshots: readonly (CallSnapshot | null)[];
  /** Whether events about the calls arrive. */
  readonly live: boolean;
  readonly queueMessages: QueueMessages;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
}

/**
 * Shows how many calls are affected and what will happen to them. The button that changes nothing has the focus first.
 */
export function ConfirmDialog(props: Props) {
  const { command, snapshots, live, queueMessages, onConfirm, onLeave } = props;
  const count = snapshots.length;
  const counts = countForecasts(command, snapshots);
  const textOf = (kind: (typeof forecasts)[number]): ((count: number) => string) =>
    kind === 'alreadySo' ? queueMessages.alreadySo[command] : queueMessages.ofThese[kind];
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="confirm"
      ref={dialog}
      tabIndex={-1}
      aria-labelledby="confirm-title"
      onClose={onLeave}
    >
      <h2 id="confirm-title">{queueMessages.confirm[command](count)}</h2>
      <ul>
        {forecasts
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <li key={kind}>{textOf(kind)(counts[kind])}</li>
          ))}
      </ul>
      <p>{queueMessages.willHappen[command]}</p>
      <p class="quiet">{queueMessages.takes(estimateMs(count, live))}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {queueMessages.leaveUnchanged}
        </button>
        <button type="button" class="button primary" onClick={onConfirm}>
          {queueMessages.confirmButton[command](count)}
        </button>
      </div>
    </dialog>
  );
}

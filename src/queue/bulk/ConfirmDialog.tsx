import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BulkCommand } from '../../recording/bulk/run.ts';
import type { ConfirmCounts, QueueMessages } from '../../i18n/messages.ts';
import type { Row } from '../call-rows.ts';
import { countsOf, estimateMs } from './estimate.ts';

/** In the order in which they are listed. */
const known = [
  'stoppable',
  'onlyPausable',
  'paused',
  'notRecorded',
  'notChecked',
] as const satisfies readonly (keyof ConfirmCounts)[];

interface Props {
  readonly command: BulkCommand;
  /** Of the calls that it is about; `undefined`: it has ended in the meantime. */
  readonly rows: readonly (Row | undefined)[];
  /** Whether events tell of the calls. */
  readonly live: boolean;
  readonly queueMessages: QueueMessages;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
}

/** Says how many calls, and what will happen to them. What leaves them as they are has the focus first. */
export function ConfirmDialog(props: Props) {
  const { command, rows, live, queueMessages, onConfirm, onLeave } = props;
  const count = rows.length;
  const counts = countsOf(rows);
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
      <p>{queueMessages.willHappen[command]}</p>
      <ul>
        {known
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <li key={kind}>{queueMessages.ofThese[kind](counts[kind])}</li>
          ))}
      </ul>
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

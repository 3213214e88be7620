import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { QueueMessages } from '../i18n/messages.ts';
import type { BulkCommand } from '../recording/bulk/run.ts';
import type { CallSnapshot } from '../recording/snapshot.ts';
import { possibleActions } from './possible-actions.ts';
import { useWidth } from './use-width.ts';

/** The order is fixed, whichever button is emphasized. */
const commands: readonly BulkCommand[] = ['pause', 'resume', 'stop'];

interface Props {
  /** The calls that a command would affect; `null` for a call whose current state is uncertain. */
  readonly snapshots: readonly (CallSnapshot | null)[];
  /** False until the calls are known; the space is reserved. */
  readonly ready: boolean;
  /** Whether these calls are selected; otherwise they are all that are shown. */
  readonly chosen: boolean;
  readonly queueMessages: QueueMessages;
  readonly onAsk: (command: BulkCommand) => void;
}

/** The available commands, for the selected calls or, without a selection, for all. */
export function Toolbar({ ready, snapshots, chosen, queueMessages, onAsk }: Props) {
  const isWide = useWidth() === 'wide';
  const [refused, setRefused] = useState<BulkCommand | null>(null);
  const count = snapshots.length;
  const { possible, primary } = possibleActions(snapshots);
  const whyNot = (command: BulkCommand): string | null => {
    if (possible[command] === 'ok') return null;
    return possible[command] === 'checking'
      ? queueMessages.stillChecking
      : queueMessages.cannot[command];
  };
  const why = refused && whyNot(refused);
  return (
    <div
      class={ready ? 'toolbar' : 'toolbar absent'}
      role="toolbar"
      aria-label={queueMessages.title}
    >
      <p class="why-not" aria-live="polite">
        {why}
      </p>
      {commands.map((command) => {
        const reason = whyNot(command);
        const name = queueMessages.actOn[command](count);
        const level = command === primary ? 'primary' : command === 'stop' ? 'tertiary danger' : '';
        return (
          <Fragment key={command}>
            <button
              type="button"
              class={`button ${command} ${level}`}
              aria-label={name}
              aria-disabled={reason !== null}
              aria-describedby={reason === null ? undefined : `why-not-${command}`}
              title={reason ?? undefined}
              onClick={() => (reason === null ? onAsk(command) : setRefused(command))}
            >
              {isWide || command === 'pause' ? name : queueMessages.actOnShort[command]}
            </button>
            {reason !== null && (
              <span class="unseen" id={`why-not-${command}`}>
                {reason}
              </span>
            )}
          </Fragment>
        );
      })}
      <span class="quiet" aria-live="polite">
        {chosen && queueMessages.chosen(count)}
      </span>
    </div>
  );
}

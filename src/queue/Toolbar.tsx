import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Messages, QueueMessages } from '../i18n/messages.ts';
import type { BulkCommand } from '../recording/bulk/run.ts';
import type { CallSnapshot } from '../recording/snapshot.ts';
import { possibleActions } from './possible-actions.ts';
import { useWidth } from './use-width.ts';

/** Each always at its place, whichever stands out. */
const commands: readonly BulkCommand[] = ['pause', 'resume', 'stop'];

interface Props {
  /** Of the calls that a command would be about; `null`: how that call is now is not certain. */
  readonly snapshots: readonly (CallSnapshot | null)[];
  /** False: it is not known yet which calls there are; the room is kept. */
  readonly ready: boolean;
  /** Whether these are chosen; otherwise they are all that are shown. */
  readonly chosen: boolean;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onAsk: (command: BulkCommand) => void;
}

/** What can be done: to the chosen calls, or to all while none is chosen. */
export function Toolbar({ ready, snapshots, chosen, queueMessages, messages, onAsk }: Props) {
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
              {isWide || command === 'pause' ? name : messages.actions[command].short}
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

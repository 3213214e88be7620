import type { BulkCommand } from '../recording/bulk/run.ts';
import type { QueueMessages } from '../i18n/messages.ts';

const commands: readonly BulkCommand[] = ['stop', 'pause', 'resume'];

interface Props {
  readonly total: number;
  /** `null`: none is chosen. */
  readonly chosen: number | null;
  readonly queueMessages: QueueMessages;
  readonly onSelectAll: () => void;
  readonly onAsk: (command: BulkCommand) => void;
}

/** What can be done: to the chosen calls, or to all while none is chosen. */
export function Toolbar({ total, chosen, queueMessages, onSelectAll, onAsk }: Props) {
  const count = chosen ?? total;
  return (
    <div class="toolbar" role="toolbar" aria-label={queueMessages.title}>
      {commands.map((command) => (
        <button
          key={command}
          type="button"
          class={command === 'stop' ? 'button primary' : 'button'}
          aria-disabled={count === 0}
          onClick={count === 0 ? undefined : () => onAsk(command)}
        >
          {queueMessages[chosen === null ? 'actOnAll' : 'actOnChosen'][command](count)}
        </button>
      ))}
      <button type="button" class="button plain" onClick={onSelectAll}>
        {queueMessages.selectAll}
      </button>
      <span class="quiet" aria-live="polite">
        {chosen !== null && queueMessages.chosen(chosen)}
      </span>
    </div>
  );
}

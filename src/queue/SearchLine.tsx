import type { Messages, QueueMessages } from '../i18n/messages.ts';
import { FailureBox } from './FailureBox.tsx';
import type { SearchState } from './call-search.ts';

interface Props {
  readonly search: SearchState;
  readonly count: number;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onAgain: () => void;
}

/** How many calls were found, and what is missing. */
export function SearchLine({ search, count, queueMessages, messages, onAgain }: Props) {
  const again = (
    <button type="button" class="button plain" onClick={onAgain}>
      {queueMessages.searchAgain}
    </button>
  );
  switch (search.name) {
    case 'searching':
      return (
        <p class="search-line" aria-live="polite">
          {search.found > 0
            ? queueMessages.searchingFound(search.found, search.about)
            : queueMessages.searching}
        </p>
      );
    case 'failed':
      return <FailureBox failure={search.failure} messages={messages} onAgain={onAgain} />;
    case 'found':
      return (
        <div class="search-line">
          <p aria-live="polite">
            {!search.complete && <strong>{queueMessages.firstCalls(count, search.about)}</strong>}
            {search.complete && (count === 0 ? queueMessages.noCalls : queueMessages.calls(count))}
          </p>
          {again}
        </div>
      );
  }
}

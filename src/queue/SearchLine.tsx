import type { Messages, QueueMessages } from '../i18n/messages.ts';
import { FailureBox } from './FailureBox.tsx';
import type { SearchState } from './call-search.ts';
import { formatAge } from './format-time.ts';

interface Props {
  readonly search: SearchState;
  readonly count: number;
  /** Age of the oldest status, ms; `null` if none is known yet. */
  readonly oldestMs: number | null;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onAgain: () => void;
}

/** The number of calls found, what is missing, and the age of the oldest status. */
export function SearchLine(props: Props) {
  const { search, count, oldestMs, queueMessages, messages, onAgain } = props;
  if (search.name === 'failed') {
    return <FailureBox failure={search.failure} messages={messages} onAgain={onAgain} />;
  }
  return (
    <div class="search-line">
      <p aria-live="polite">
        {search.name === 'found' && !search.complete ? (
          <strong>{queueMessages.firstCalls(count, search.about)}</strong>
        ) : (
          searchText(search, count, queueMessages)
        )}
      </p>
      {oldestMs !== null && (
        <span class="quiet">{queueMessages.oldestStatus(formatAge(oldestMs, messages.lang))}</span>
      )}
      <button type="button" class="button tertiary" onClick={onAgain}>
        {queueMessages.searchAgain}
      </button>
    </div>
  );
}

function searchText(search: SearchState, count: number, queueMessages: QueueMessages): string {
  if (search.name !== 'searching') return queueMessages.calls(count);
  return search.found > 0
    ? queueMessages.searchingFound(search.found, search.about)
    : queueMessages.searching;
}

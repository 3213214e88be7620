import type { Messages, QueueMessages } from '../i18n/messages.ts';
import { FailureBox } from './FailureBox.tsx';
import type { SearchState } from './call-search.ts';

interface Props {
  readonly search: SearchState;
  readonly count: number;
  readonly words: QueueMessages;
  readonly messages: Messages;
  readonly onAgain: () => void;
}

/** How many calls were found, and what is missing. */
export function SearchLine({ search, count, words, messages, onAgain }: Props) {
  const again = (
    <button type="button" class="button plain" onClick={onAgain}>
      {words.searchAgain}
    </button>
  );
  switch (search.name) {
    case 'searching':
      return (
        <p class="search-line" aria-live="polite">
          {search.found > 0 ? words.searchingFound(search.found, search.about) : words.searching}
        </p>
      );
    case 'failed':
      return <FailureBox failure={search.failure} messages={messages} onAgain={onAgain} />;
    case 'found':
      return (
        <div class="search-line">
          <p aria-live="polite">
            {!search.complete && <strong>{words.firstCalls(count, search.about)}</strong>}
            {search.complete && (count === 0 ? words.noCalls : words.calls(count))}
          </p>
          {again}
        </div>
      );
  }
}

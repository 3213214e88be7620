import { useState } from 'preact/hooks';
import type { Queue, QueueList } from '../genesys/queues/list.ts';
import type { Messages, QueueMessages } from '../i18n/messages.ts';
import { FailureBox } from './FailureBox.tsx';
import { filterQueues } from './filter-queues.ts';

interface Props {
  /** `null` while the first page is loading. */
  readonly list: QueueList | null;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onChoose: (queue: Queue) => void;
  readonly onAgain: () => void;
}

/** Finds a queue by its name among all of them. */
export function QueueChooser({ list, queueMessages, messages, onChoose, onAgain }: Props) {
  const [name, setName] = useState('');
  if (!list) return <p class="if-it-lasts">{queueMessages.loadingQueues}</p>;
  const { shown, matching } = filterQueues(list.queues, name);
  const countText = (count: number, total: number): string => {
    if (total === 0) return queueMessages.noQueue(name);
    return count < total ? queueMessages.firstQueues(count, total) : queueMessages.queues(total);
  };
  const [only] = matching === 1 ? shown : [];
  return (
    <section class="chooser">
      <label>
        {queueMessages.searchQueues}
        <input
          type="search"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
          onKeyDown={({ key, isComposing }) => {
            if (key === 'Enter' && !isComposing && only) onChoose(only);
          }}
        />
      </label>
      {list.failure && (
        <FailureBox failure={list.failure} messages={messages} onAgain={onAgain}>
          <p>{queueMessages.unreadQueues(list.queues.length, list.total)}</p>
        </FailureBox>
      )}
      <p class="quiet" aria-live="polite">
        {countText(shown.length, matching)}
      </p>
      <ul>
        {shown.map((queue) => (
          <li key={queue.id}>
            <button type="button" onClick={() => onChoose(queue)}>
              {queue.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

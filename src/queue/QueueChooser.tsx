import { useState } from 'preact/hooks';
import type { Queue, QueueList } from '../genesys/queues/list.ts';
import type { Messages, QueueMessages } from '../i18n/messages.ts';
import { FailureBox } from './FailureBox.tsx';
import { filterQueues } from './filter-queues.ts';
import './chooser.css';

interface Props {
  /** `null` while the first page is loading. */
  readonly list: QueueList | null;
  /** Ids of recently opened queues. */
  readonly recent: readonly string[];
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onChoose: (queue: Queue) => void;
  readonly onAgain: () => void;
}

/** Finds a queue by name; recently opened ones come first. */
export function QueueChooser(props: Props) {
  const { list, queueMessages, messages, onChoose, onAgain } = props;
  const [name, setName] = useState('');
  if (!list) return <p class="if-it-lasts">{queueMessages.loadingQueues}</p>;
  const { shown, matching } = filterQueues(list.queues, name);
  const countText = (count: number, total: number): string => {
    if (total === 0) return queueMessages.noQueue(name);
    return count < total ? queueMessages.firstQueues(count, total) : queueMessages.queues(total);
  };
  const [only] = matching === 1 ? shown : [];
  const recent = props.recent.flatMap((id) => list.queues.find((queue) => queue.id === id) ?? []);
  return (
    <section class="chooser">
      <p class="quiet">{queueMessages.purpose}</p>
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
      {recent.length > 0 && name.trim() === '' && (
        <>
          <h2>{queueMessages.recentQueues}</h2>
          <Queues queues={recent} onChoose={onChoose} />
          <h2>{queueMessages.allQueues}</h2>
        </>
      )}
      <p class="quiet" aria-live="polite">
        {countText(shown.length, matching)}
      </p>
      <Queues queues={shown} onChoose={onChoose} />
    </section>
  );
}

interface QueuesProps extends Pick<Props, 'onChoose'> {
  readonly queues: readonly Queue[];
}

const Queues = ({ queues, onChoose }: QueuesProps) => (
  <ul>
    {queues.map((queue) => (
      <li key={queue.id}>
        <button type="button" onClick={() => onChoose(queue)}>
          {queue.name}
        </button>
      </li>
    ))}
  </ul>
);

import '../ui/tokens.css';
import '../ui/styles.css';
import '../ui/button.css';
import type { ComponentChildren } from 'preact';
import type { QueueMessages } from '../ui/messages/queue-messages.ts';
import './queue.css';

interface Props {
  readonly title: string;
  readonly words: QueueMessages;
  /** Whether the calls are followed as they change; `null` where there are none. */
  readonly live: boolean | null;
  /** `null`: a queue is being chosen. */
  readonly onOther: (() => void) | null;
  readonly children: ComponentChildren;
}

/** The page's frame: where one is, how current it is, and the way to another queue. */
export function Page({ title, words, live, onOther, children }: Props) {
  return (
    <main class="queue-page">
      <header>
        <h1>{title}</h1>
        {live !== null && <span class="quiet">{live ? words.live : words.notLive}</span>}
        {onOther && (
          <button type="button" class="button plain" onClick={onOther}>
            {words.otherQueue}
          </button>
        )}
      </header>
      {children}
    </main>
  );
}

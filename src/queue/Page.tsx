import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Messages, QueueMessages } from '../i18n/messages.ts';
import { sessionPolicy } from '../recording/policy.ts';
import '../ui/button.css';
import '../ui/styles.css';
import '../ui/tokens.css';
import './queue.css';

interface Props {
  readonly title: string;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  /** Whether the calls are followed as they change; `null` where there are none. */
  readonly live: boolean | null;
  /** `null`: a queue is being chosen. */
  readonly onOther: (() => void) | null;
  /** Who is signed in. */
  readonly account: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The page's frame: where one is, how current it is, and the way to another queue. */
export function Page({ title, queueMessages, messages, live, onOther, account, children }: Props) {
  useEffect(() => {
    document.title = `${title} · ${queueMessages.title}`;
  }, [title, queueMessages]);
  return (
    <main class="queue-page">
      <header>
        <h1>{title}</h1>
        {live !== null && (
          <span class="quiet">
            {live ? queueMessages.live : messages.trust.notLive(sessionPolicy.readAgainMs / 1000)}
          </span>
        )}
        {onOther && (
          <button type="button" class="button plain" onClick={onOther}>
            {queueMessages.otherQueue}
          </button>
        )}
        {account}
      </header>
      {children}
    </main>
  );
}

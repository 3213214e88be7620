import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Messages, QueueMessages } from '../i18n/messages.ts';
import { agePolicies } from '../recording/policy.ts';
import type { Connection } from './queue-store.ts';
import '../ui/button.css';
import '../ui/styles.css';
import '../ui/tokens.css';
import './queue.css';

interface Props {
  readonly title: string;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  /** How current the calls are; `null` on pages without calls. */
  readonly trust: PageTrust | null;
  /** The button to another queue; `null` while one is being chosen. */
  readonly other: { readonly onPress: () => void; readonly isRunning: boolean } | null;
  /** The signed-in user. */
  readonly account: ComponentChildren;
  readonly children: ComponentChildren;
}

/** How current the calls on the page are. */
export interface PageTrust {
  readonly connection: Connection;
  /** Read interval of visible rows, ms. */
  readonly everyMs: number;
}

/** The page's frame: its title, how current it is, and the button to another queue. */
export function Page(props: Props) {
  const { title, queueMessages, messages, trust, other, account, children } = props;
  useEffect(() => {
    document.title = `${queueMessages.title} · ${title}`;
  }, [title, queueMessages]);
  return (
    <main class="queue-page">
      <header>
        <h1>{title}</h1>
        {other && (
          // Disabled during a run, because leaving would end it. Not removed, so that nothing moves.
          <button
            type="button"
            class="button tertiary"
            aria-disabled={other.isRunning}
            title={other.isRunning ? queueMessages.runsNow : undefined}
            onClick={other.isRunning ? undefined : other.onPress}
          >
            {queueMessages.otherQueue}
          </button>
        )}
        {trust && <span class="quiet">{trustText(trust, queueMessages, messages)}</span>}
        {account}
      </header>
      {children}
    </main>
  );
}

function trustText(
  { connection, everyMs }: PageTrust,
  queueMessages: QueueMessages,
  messages: Messages,
): string {
  const seconds = Math.ceil(everyMs / 1000);
  switch (connection) {
    case 'connecting':
      return queueMessages.connecting;
    case 'off':
      return messages.trust.notLive(seconds);
    case 'on':
      return everyMs > agePolicies.other.readEveryMs
        ? messages.trust.checkedEvery(seconds)
        : queueMessages.live;
  }
}

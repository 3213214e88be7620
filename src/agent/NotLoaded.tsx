import type { Messages } from '../i18n/messages.ts';

interface Props {
  readonly messages: Messages;
  readonly onCheckAgain: () => void;
}

/** A part of the page could not be fetched. It uses only what is there already. */
export function NotLoaded({ messages, onCheckAgain }: Props) {
  return (
    <main class="panel">
      <h1 class="unseen">{messages.panelName}</h1>
      <p role="alert">{messages.failure({ kind: 'offline' }, null).whole}</p>
      <button type="button" class="button" onClick={onCheckAgain}>
        {messages.checkAgain}
      </button>
    </main>
  );
}

import type { FirstMessages } from '../i18n/messages.ts';

interface Props {
  readonly messages: FirstMessages;
  readonly onCheckAgain: () => void;
}

/** Shown if a part of the page could not be fetched. It uses only code and texts that are always bundled. */
export function NotLoaded({ messages, onCheckAgain }: Props) {
  return (
    <main class="panel">
      <h1 class="unseen">{messages.panelName}</h1>
      <Brief message={messages.offline} messages={messages} onCheckAgain={onCheckAgain} />
    </main>
  );
}

interface BriefProps extends Props {
  readonly message: { readonly what: string; readonly next: string };
}

/** What failed, in the few texts that are always bundled. */
export function Brief({ message: { what, next }, messages, onCheckAgain }: BriefProps) {
  return (
    <>
      <div role="alert">
        <p>{what}</p>
        <p>{next}</p>
      </div>
      <button type="button" class="button" onClick={onCheckAgain}>
        {messages.checkAgain}
      </button>
    </>
  );
}

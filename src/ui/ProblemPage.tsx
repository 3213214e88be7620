import type { FirstMessages, ProblemMessage } from '../i18n/messages.ts';
import { MessagePage } from './MessagePage.tsx';

interface Props {
  readonly message: ProblemMessage;
  readonly messages: FirstMessages;
  readonly onCheckAgain: () => void;
}

/** Explains how an administrator can fix the installation. */
export function ProblemPage({ message, messages, onCheckAgain }: Props) {
  return (
    <MessagePage message={message}>
      <button type="button" class="button" onClick={onCheckAgain}>
        {messages.checkAgain}
      </button>
    </MessagePage>
  );
}

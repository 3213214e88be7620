import type { Messages, ProblemWords } from '../i18n/messages.ts';
import { MessagePage } from './MessagePage.tsx';

interface Props {
  readonly words: ProblemWords;
  readonly messages: Messages;
  readonly onCheckAgain: () => void;
}

/** Tells how an administrator mends the installation. */
export function ProblemPage({ words, messages, onCheckAgain }: Props) {
  return (
    <MessagePage words={words}>
      <button type="button" class="button" onClick={onCheckAgain}>
        {messages.checkAgain}
      </button>
    </MessagePage>
  );
}

import type { SetupProblem } from '../genesys/problem.ts';
import type { Messages } from './messages/messages.ts';
import { MessagePage } from './MessagePage.tsx';

interface Props {
  readonly problem: SetupProblem;
  /** The address of this page without its query. */
  readonly pageUrl: string;
  readonly messages: Messages;
  readonly onCheckAgain: () => void;
}

/** Tells how an administrator mends the installation. */
export function ProblemPage({ problem, pageUrl, messages, onCheckAgain }: Props) {
  return (
    <MessagePage words={messages.setupProblem(problem, pageUrl)}>
      <button type="button" class="button" onClick={onCheckAgain}>
        {messages.checkAgain}
      </button>
    </MessagePage>
  );
}

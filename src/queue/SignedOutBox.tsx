import type { SignInProblem } from '../genesys/launch/problem.ts';
import type { Messages, QueueMessages } from '../i18n/messages.ts';

interface Props {
  /** Why the last sign-in brought no access. */
  readonly problem: SignInProblem | null;
  readonly words: QueueMessages;
  readonly messages: Messages;
  readonly onSignIn: () => void;
}

/** Access has ended: everything waits for the next sign-in. */
export function SignedOutBox({ problem, words, messages, onSignIn }: Props) {
  const { title, what, next } = problem ? messages.signInProblem(problem) : words.held;
  return (
    <section class="box">
      <div role="alert">
        <p>{title}</p>
        <p>{what}</p>
        <p>{next}</p>
      </div>
      <button type="button" class="button primary" onClick={onSignIn}>
        {messages.signIn}
      </button>
    </section>
  );
}

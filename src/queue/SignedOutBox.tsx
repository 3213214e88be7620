import type { Messages, ProblemMessage, QueueMessages } from '../i18n/messages.ts';

interface Props {
  /** Why the last sign-in failed. */
  readonly problem: ProblemMessage | null;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onSignIn: () => void;
}

/** Shown when the user is signed out: everything waits for the next sign-in. */
export function SignedOutBox({ problem, queueMessages, messages, onSignIn }: Props) {
  const { title, what, next } = problem ?? queueMessages.held;
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

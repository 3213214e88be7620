import type { FirstMessages, ProblemMessage } from '../i18n/messages.ts';
import { MessagePage } from './MessagePage.tsx';

interface Props {
  /** Why the last sign-in failed; `null` before the first one. */
  readonly problem: ProblemMessage | null;
  readonly messages: FirstMessages;
  readonly onSignIn: () => void;
}

/** Asks the user to sign in. */
export function SignInPage({ problem, messages, onSignIn }: Props) {
  return (
    <MessagePage message={problem ?? messages.notSignedIn}>
      <button type="button" class="button primary" onClick={onSignIn}>
        {messages.signIn}
      </button>
    </MessagePage>
  );
}

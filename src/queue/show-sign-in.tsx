import { render } from 'preact';
import type { SignIn } from '../genesys/auth/sign-in.ts';
import { signInMessage } from '../i18n/load.ts';
import type { FirstMessages, ProblemMessage } from '../i18n/messages.ts';
import { SignInPage } from '../ui/SignInPage.tsx';

/** Asks the person to sign in until there is access. */
export function showSignIn(
  root: HTMLElement,
  signIn: Pick<SignIn, 'signInInteractively'>,
  first: ProblemMessage | null,
  messages: FirstMessages,
): Promise<void> {
  return new Promise((resolve) => {
    function show(problem: ProblemMessage | null): void {
      render(
        <SignInPage problem={problem} messages={messages} onSignIn={() => void ask()} />,
        root,
      );
    }

    async function ask(): Promise<void> {
      const problem = await signIn.signInInteractively();
      if (problem) show(await signInMessage(messages, problem));
      else resolve();
    }

    show(first);
  });
}

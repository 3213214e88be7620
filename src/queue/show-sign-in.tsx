import { render } from 'preact';
import type { SignInProblem } from '../genesys/launch/problem.ts';
import type { SignIn } from '../genesys/auth/sign-in.ts';
import type { Messages } from '../i18n/messages.ts';
import { SignInPage } from '../ui/SignInPage.tsx';

/** Asks the person to sign in until there is access. */
export function showSignIn(
  root: HTMLElement,
  signIn: Pick<SignIn, 'signInInteractively'>,
  first: SignInProblem | null,
  messages: Messages,
): Promise<void> {
  return new Promise((resolve) => {
    function show(problem: SignInProblem | null): void {
      render(
        <SignInPage problem={problem} messages={messages} onSignIn={() => void ask()} />,
        root,
      );
    }

    async function ask(): Promise<void> {
      const problem = await signIn.signInInteractively();
      if (problem) show(problem);
      else resolve();
    }

    show(first);
  });
}

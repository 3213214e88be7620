import { render } from 'preact';
import type { SignIn } from '../genesys/auth/sign-in.ts';
import { signInMessage } from '../i18n/load.ts';
import type { FirstMessages, ProblemMessage } from '../i18n/messages.ts';
import { SignInPage } from '../ui/SignInPage.tsx';

/** Signs in without user interaction. If another page of the tab is doing so and takes long, offers "Sign in". */
export async function signInSilently(
  root: HTMLElement,
  signIn: Pick<SignIn, 'renewSilently' | 'signInInteractively' | 'onTakesLong' | 'watchOthers'>,
  messages: FirstMessages,
): Promise<boolean> {
  const renewed = signIn.renewSilently();
  let stopListening = (): void => undefined;
  const tookLong = new Promise<true>((resolve) => {
    stopListening = signIn.onTakesLong(() => resolve(true));
  });
  const isOffered = await Promise.race([tookLong, renewed.then(() => false)]);
  stopListening();
  if (!isOffered) return renewed;
  const message = await signInMessage(messages, { kind: 'takesLong' });
  // Also ends when the other page gains access.
  await showSignIn(root, signIn, message, messages);
  return true;
}

/** Asks the user to sign in until there is access, however it is gained. */
export function showSignIn(
  root: HTMLElement,
  signIn: Pick<SignIn, 'signInInteractively' | 'watchOthers'>,
  first: ProblemMessage | null,
  messages: FirstMessages,
): Promise<void> {
  return new Promise((resolve) => {
    let isOver = false;
    let stopWatching = (): void => undefined;

    function end(): void {
      isOver = true;
      stopWatching();
      resolve();
    }

    function show(problem: ProblemMessage | null): void {
      if (isOver) return;
      render(
        <SignInPage problem={problem} messages={messages} onSignIn={() => void ask()} />,
        root,
      );
    }

    async function ask(): Promise<void> {
      const problem = await signIn.signInInteractively();
      if (problem) show(await signInMessage(messages, problem));
      else end();
    }

    // If there is access already, nothing is shown.
    stopWatching = signIn.watchOthers(end);
    show(first);
  });
}

import { type ComponentProps, render } from 'preact';
import type { SetupProblem } from '../genesys/launch/problem.ts';
import type { FirstMessages } from '../i18n/messages.ts';
import { ProblemPage } from './ProblemPage.tsx';

/** Shows what an administrator has to fix. Loaded only when something is wrong. */
export async function showProblem(
  root: HTMLElement,
  problem: SetupProblem,
  messages: FirstMessages,
  pageUrl: string,
): Promise<void> {
  const setupProblem = await messages.lazy.setupProblem();
  show(root, setupProblem(problem, pageUrl), messages);
}

/** Shows that the rest of the page could not be loaded, with texts that are already loaded. */
export function showNotLoaded(root: HTMLElement, messages: FirstMessages): void {
  show(root, { title: messages.noStatus, ...messages.offline }, messages);
}

function show(
  root: HTMLElement,
  message: ComponentProps<typeof ProblemPage>['message'],
  messages: FirstMessages,
): void {
  render(
    <ProblemPage
      message={message}
      messages={messages}
      onCheckAgain={() => window.location.reload()}
    />,
    root,
  );
}

import { render } from 'preact';
import type { SetupProblem } from '../genesys/launch/problem.ts';
import type { FirstMessages } from '../i18n/messages.ts';
import { ProblemPage } from './ProblemPage.tsx';

/** Says what an administrator has to fix. Loaded only when something is wrong. */
export async function showProblem(
  root: HTMLElement,
  problem: SetupProblem,
  messages: FirstMessages,
  pageUrl: string,
): Promise<void> {
  const setupProblem = await messages.lazy.setupProblem();
  const message = setupProblem(problem, pageUrl);
  render(
    <ProblemPage
      message={message}
      messages={messages}
      onCheckAgain={() => window.location.reload()}
    />,
    root,
  );
}

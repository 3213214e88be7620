import { render } from 'preact';
import type { SetupProblem } from '../genesys/problem.ts';
import { setupProblem } from '../ui/messages/en/setup-problems.ts';
import type { Messages } from '../ui/messages/messages.ts';
import { ProblemPage } from '../ui/ProblemPage.tsx';

/** Says what an administrator has to mend. */
export function showProblem(root: HTMLElement, problem: SetupProblem, messages: Messages): void {
  const { location } = window;
  const words = setupProblem(problem, location.origin + location.pathname);
  render(
    <ProblemPage words={words} messages={messages} onCheckAgain={() => location.reload()} />,
    root,
  );
}

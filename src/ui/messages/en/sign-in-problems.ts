import type { SignInProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';

/** What to do when a sign-in brought no access. */
export function signInProblem(problem: SignInProblem): ProblemWords {
  switch (problem.kind) {
    case 'refused':
      return {
        title: 'Genesys Cloud refused the sign-in',
        what: problem.description ?? problem.error,
        next: `Try again. If it stays so, tell your administrator to look at the OAuth client in Admin > Integrations > OAuth (“${problem.error}”).`,
      };
    case 'notOurs':
      return {
        title: 'The sign-in was stopped',
        what: 'The answer belongs to a sign-in that did not begin on this page.',
        next: 'Sign in from here.',
      };
    case 'popupBlocked':
      return {
        title: 'The sign-in window was blocked',
        what: 'Your browser does not let this page open a window.',
        next: 'Allow pop-ups for this page, then sign in.',
      };
    case 'popupLeft':
      return {
        title: 'The sign-in was not finished',
        what: 'The sign-in window was closed, or two minutes passed.',
        next: 'Sign in again and finish it in the window.',
      };
    case 'triedBefore':
      return {
        title: 'Sign in to go on',
        what: 'The automatic sign-in did not work.',
        next: 'Sign in yourself. If it fails again, your browser may block cookies of this page.',
      };
    case 'failed':
      return {
        title: 'The sign-in failed',
        what: problem.reason,
        next: 'Try again in a minute. If it stays so, tell your administrator.',
      };
  }
}
